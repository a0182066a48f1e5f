using Domain;
using Domain.Packs;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Files;
using Platform.Offices;
using Platform.People;
using Platform.Rounds;

namespace Platform.Packs;

/// <summary>The clerk enters number and date: the bytes are written once and kept as they are.</summary>
public sealed class IssuePack(PlatformDb db, Access access, Commit commit, LoadPack load, PackTables tables, PackDocument document, TimeProvider clock)
{
    public async Task<Outcome<Pack>> RunAsync(string roundCode, int number, DateOnly? on, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.IssueDocument, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RoundAsync(roundCode, cancel) is not { } round || await load.RunAsync(round, null, cancel) is not { } loaded)
        {
            return new Rejection(Rejections.RoundUnknown, roundCode);
        }

        if (IssueDay.Refuse(on, round.Period, clock.VietnamToday()) is { } wrong)
        {
            return wrong;
        }

        var figures = await tables.LoadAsync(round, loaded.Pack, cancel);
        if (loaded.Pack.State is PackState.Approved && loaded.Pack.FrozenDigest != FigureTable.Digest(loaded.Compiled.Digest, figures))
        {
            return new Rejection(Rejections.PackChangedSinceApproved);
        }

        return await NumberAsync(loaded, figures, number, on!.Value, cancel);
    }

    private async Task<Outcome<Pack>> NumberAsync(LoadedPack loaded, IReadOnlyList<FigureTable> figures, int number, DateOnly on, CancellationToken cancel)
    {
        var office = await db.Offices.AsNoTracking().FirstAsync(cancel);
        var register = RegisterEntry.RegisterOf(loaded.Pack.Regime, PackDocument.TypeAbbreviation, on, office.Term);
        if (await db.RegisterEntries.AnyAsync(r => r.Register == register && r.Number == number, cancel))
        {
            return new Rejection(Rejections.PackNumberTaken, number);
        }

        var head = await db.AuditHeads.AsNoTracking().Select(h => h.Hash).FirstAsync(cancel);
        var bytes = Documents.Writing.DocxWriter.Write(document.Of(loaded, figures, office, new Numbered(number, on, head)));
        var written = figures.Count > 0 ? FigureTable.Write(figures) : null;
        var issued = loaded.Pack.Issue(number, on, StoredFile.HashOf(bytes), written is null ? null : StoredFile.HashOf(written));
        return issued.Accepted ? await FreezeAsync(loaded, new RegisterEntry(register, number, loaded.Pack.Id, on), [bytes, .. written is null ? Array.Empty<byte[]>() : [written]], cancel) : issued;
    }

    private async Task<Outcome<Pack>> FreezeAsync(LoadedPack loaded, RegisterEntry entry, IReadOnlyList<byte[]> files, CancellationToken cancel)
    {
        foreach (var file in files)
        {
            await db.KeepAsync(file, cancel);
        }

        db.RegisterEntries.Add(entry);
        var versions = loaded.Compiled.Statements().Select(s => (s.ReportId, s.VersionNumber)).Distinct();
        db.PackSources.AddRange(versions.Select(v => new PackSource(loaded.Pack.Id, v.ReportId, v.VersionNumber)));
        try
        {
            await commit.SaveAsync(new AuditNote("pack.issued", loaded.Pack.Id.ToString(), Digest: loaded.Pack.IssuedFile!), cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.PackNumberTaken, entry.Number);
        }

        return loaded.Pack;
    }
}

/// <summary>Keeps the scanned or signed PDF beside the issued bytes.</summary>
public sealed class AttachSigned(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<Pack>> RunAsync(Guid packId, byte[] pdf, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.IssueDocument, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!pdf.AsSpan().StartsWith("%PDF-"u8))
        {
            return new Rejection(Rejections.DocumentKind, "PDF");
        }

        var pack = await db.Packs.FirstOrDefaultAsync(p => p.Id == packId, cancel);
        var attached = pack?.AttachSigned(await db.KeepAsync(pdf, cancel)) ?? new Rejection(Rejections.PackNotIssued);
        if (attached.Accepted)
        {
            await commit.SaveAsync(new AuditNote("pack.signedAttached", packId.ToString(), Digest: pack!.SignedFile!), cancel);
        }

        return attached;
    }
}
