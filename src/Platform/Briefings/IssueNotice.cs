using System.Globalization;
using Documents.Writing;
using Domain;
using Domain.Briefings;
using Domain.Packs;
using Domain.People;
using Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Files;
using Platform.Offices;
using Platform.Packs;
using Platform.People;

namespace Platform.Briefings;

/// <summary>Writes the notice of a briefing's conclusions, and issues it.</summary>
public sealed class IssueNotice(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    public const string TypeAbbreviation = "TB";

    public async Task<Outcome<Briefing>> RunAsync(Guid briefingId, int number, DateOnly? on, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.IssueDocument, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (number < 1)
        {
            return new Rejection(Rejections.PackNumber);
        }

        var briefing = await db.Briefings.FirstOrDefaultAsync(b => b.Id == briefingId, cancel);
        if (briefing is null)
        {
            return new Rejection(Rejections.BriefingUnknown);
        }

        var round = await db.Rounds.AsNoTracking().FirstAsync(r => r.Id == briefing.Round, cancel);
        return IssueDay.Refuse(on, round.Period, clock.VietnamToday()) ?? await NumberAsync(briefing, number, on!.Value, cancel);
    }

    private async Task<Outcome<Briefing>> NumberAsync(Briefing briefing, int number, DateOnly on, CancellationToken cancel)
    {
        var office = await db.Offices.AsNoTracking().FirstAsync(cancel);
        var register = RegisterEntry.RegisterOf(office.Regime, TypeAbbreviation, on, office.Term);
        if (await db.RegisterEntries.AnyAsync(r => r.Register == register && r.Number == number, cancel))
        {
            return new Rejection(Rejections.PackNumberTaken, number);
        }

        var head = await db.AuditHeads.AsNoTracking().Select(h => h.Hash).FirstAsync(cancel);
        var bytes = DocxWriter.Write(await DocumentAsync(briefing, new Numbered(number, on, head), cancel));
        var issued = briefing.IssueNotice(number, on, StoredFile.HashOf(bytes));
        return issued.Accepted ? await FreezeAsync(briefing, new RegisterEntry(register, number, briefing.Id, on), bytes, cancel) : issued;
    }

    private async Task<Outcome<Briefing>> FreezeAsync(Briefing briefing, RegisterEntry entry, byte[] bytes, CancellationToken cancel)
    {
        await db.KeepAsync(bytes, cancel);
        db.RegisterEntries.Add(entry);
        try
        {
            await commit.SaveAsync(new AuditNote("notice.issued", briefing.Id.ToString(), Digest: briefing.NoticeFile!), cancel);
            return briefing;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another notice went out, or a conclusion came in, while this one was being written.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.BriefingChangedMeanwhile);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.PackNumberTaken, entry.Number);
        }
    }

    public async Task<OfficialDocument> DocumentAsync(Briefing briefing, Numbered? numbered, CancellationToken cancel)
    {
        var office = await db.Offices.AsNoTracking().FirstAsync(cancel);
        var round = await db.Rounds.AsNoTracking().FirstAsync(r => r.Id == briefing.Round, cancel);
        var conclusions = await db.Conclusions.AsNoTracking().Where(c => c.Briefing == briefing.Id).OrderBy(c => c.Order).ToListAsync(cancel);
        var title = $"kết luận tại Hội nghị giao ban {office.Subject} {round.Period.Title}";
        return new OfficialDocument
        {
            Regime = office.Regime,
            ParentIssuer = office.ParentIssuer,
            Issuer = office.Name,
            TypeName = "THÔNG BÁO",
            TypeAbbreviation = TypeAbbreviation,
            OrganSymbol = office.OrganSymbol,
            Number = numbered?.Number.ToString("00", CultureInfo.InvariantCulture),
            Place = office.Place,
            Date = numbered?.On,
            Title = office.Regime is DocumentRegime.State ? char.ToUpperInvariant(title[0]) + title[1..] : title,
            AddressedTo = [],
            Body = [.. Body(briefing, round, conclusions, office)],
            Signature = new Signature(null, office.SignerPosition, office.SignerName),
            Recipients = [$"Thường trực {office.ParentIssuer}", "Các đơn vị dự Hội nghị", $"Lưu {office.OrganSymbol}"],
            IsDraft = numbered is null,
            Trace = numbered is null ? null : $"Dấu kiểm tra: {numbered.AuditHead}",
            Annexes = [],
        };
    }

    private static IEnumerable<Block> Body(Briefing briefing, ReportingRound round, List<Conclusion> conclusions, Office office)
    {
        var at = briefing.At.ToOffset(VietnamClock.Offset);
        var day = at.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
        yield return new Paragraph($"Ngày {day}, tại {briefing.Place}, đồng chí {briefing.Chair} chủ trì Hội nghị giao ban {office.Subject} {round.Period.Title}. Sau khi nghe báo cáo và ý kiến của các đơn vị, đồng chí {briefing.Chair} kết luận như sau:");
        foreach (var conclusion in conclusions)
        {
            yield return new Item(conclusion.Text);
        }

        yield return new Paragraph("Trên đây là kết luận tại Hội nghị, đề nghị các đơn vị nghiêm túc triển khai thực hiện.");
    }
}
