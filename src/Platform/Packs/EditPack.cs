using Domain;
using Domain.Packs;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Packs.Compiling;
using Platform.People;
using Platform.Rounds;

namespace Platform.Packs;

/// <param name="Seen">The order of the last edit its author had before them: a later one on the same statements refuses this one.</param>
public sealed record AskedEdit(string Round, PackEditKind Kind, IReadOnlyList<Guid> Statements, string? Wording, string? Section, string? Sector, string? Reason, int Seen);

/// <summary>Writes down a decision of the office about some statements of the newest pack of a round, or takes one back.</summary>
public sealed class EditPack(PlatformDb db, Access access, Commit commit, LoadPack load)
{
    public async Task<Outcome<StoredEdit>> RunAsync(AskedEdit asked, CancellationToken cancel)
    {
        var loaded = await OpenAsync(asked.Round, cancel);
        if (!loaded.Accepted)
        {
            return loaded.Rejection;
        }

        var pack = loaded.Value;
        var wanted = asked.Statements.ToHashSet();
        if (pack.Edits.Any(e => e.Order > asked.Seen && e.ToEdit().Statements.Any(wanted.Contains)))
        {
            return new Rejection(Rejections.PackItemChanged);
        }

        if (await RefuseAsync(asked, cancel) is { } wrong)
        {
            return wrong;
        }

        if (wanted.Count == 0 || Texts(pack.Compiled, wanted).Count != wanted.Count)
        {
            return new Rejection(Rejections.PackItemChanged);
        }

        var edit = Stored(pack, asked.Kind, wanted, asked.Wording?.Trim(), asked.Section, asked.Sector, asked.Reason?.Trim());
        db.PackEdits.Add(edit);
        return await SaveAsync(edit, $"pack.{asked.Kind.ToString().ToLowerInvariant()}", cancel);
    }

    /// <summary>Holds on to an edit whose statements have changed: it stands again, for those that are still there as they read now.</summary>
    public async Task<Outcome<StoredEdit>> ReaffirmAsync(string round, Guid editId, CancellationToken cancel)
    {
        var loaded = await OpenAsync(round, cancel);
        if (!loaded.Accepted)
        {
            return loaded.Rejection;
        }

        var pack = loaded.Value;
        var old = await db.PackEdits.FirstOrDefaultAsync(e => e.Id == editId && e.Pack == pack.Pack.Id, cancel);
        var there = old?.ToEdit().Statements.Intersect(pack.Compiled.Statements().Select(s => s.Id)).ToHashSet() ?? [];
        if (old is null || there.Count == 0)
        {
            return new Rejection(Rejections.PackItemChanged);
        }

        db.PackEdits.Remove(old);
        var edit = Stored(pack, old.Kind, there, old.Wording, old.Section, old.Sector, old.Reason);
        db.PackEdits.Add(edit);
        return await SaveAsync(edit, "pack.editReaffirmed", cancel);
    }

    /// <summary>Takes an edit back: what it held together, apart or out is as the reports say it again.</summary>
    public async Task<Outcome<StoredEdit>> TakeBackAsync(string round, Guid editId, CancellationToken cancel)
    {
        var loaded = await OpenAsync(round, cancel);
        if (!loaded.Accepted)
        {
            return loaded.Rejection;
        }

        var edit = await db.PackEdits.FirstOrDefaultAsync(e => e.Id == editId && e.Pack == loaded.Value.Pack.Id, cancel);
        if (edit is null)
        {
            return new Rejection(Rejections.PackItemChanged);
        }

        db.PackEdits.Remove(edit);
        await commit.SaveAsync(new AuditNote("pack.editTakenBack", $"{loaded.Value.Pack.Id}/{edit.Order}"), cancel);
        return edit;
    }

    private async Task<Rejection?> RefuseAsync(AskedEdit asked, CancellationToken cancel)
    {
        if (asked.Kind is PackEditKind.Dropped && string.IsNullOrWhiteSpace(asked.Reason))
        {
            return new Rejection(Rejections.PackReasonMissing);
        }

        // Statements are put together with a wording or without one; an empty wording would print an empty item.
        if ((asked.Kind is PackEditKind.Wording || asked.Wording is not null) && string.IsNullOrWhiteSpace(asked.Wording))
        {
            return new Rejection(Rejections.PackWordingEmpty);
        }

        if (asked.Section is not null && !PackCompiler.Sections.Contains(asked.Section))
        {
            return new Rejection(Rejections.PackPlaceUnknown, asked.Section);
        }

        if (!string.IsNullOrEmpty(asked.Sector) && !await db.Sectors.AnyAsync(s => s.Code == asked.Sector, cancel))
        {
            return new Rejection(Rejections.PackPlaceUnknown, asked.Sector);
        }

        return Reports.EntryGuard.Refuse([asked.Wording ?? "", asked.Reason ?? ""]);
    }

    private static StoredEdit Stored(LoadedPack pack, PackEditKind kind, HashSet<Guid> statements, string? wording, string? section, string? sector, string? reason) =>
        new()
        {
            Pack = pack.Pack.Id,
            Order = pack.Edits.Select(e => e.Order).DefaultIfEmpty(0).Max() + 1,
            Kind = kind,
            Statements = string.Join(' ', statements.Order()),
            TextDigest = PackCompiler.Digest(Texts(pack.Compiled, statements)),
            Wording = wording,
            Section = section,
            Sector = sector,
            Reason = reason,
        };

    private async Task<Outcome<StoredEdit>> SaveAsync(StoredEdit edit, string action, CancellationToken cancel)
    {
        try
        {
            await commit.SaveAsync(new AuditNote(action, $"{edit.Pack}/{edit.Order}"), cancel);
            return edit;
        }
        catch (DbUpdateException)
        {
            // Another edit took the same place in the order while this one was on its way.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.PackItemChanged);
        }
    }

    private static List<string> Texts(CompiledPack compiled, HashSet<Guid> wanted) =>
        [
            .. compiled
                .Statements()
                .Where(s => wanted.Contains(s.Id))
                .OrderBy(s => s.Id)
                .Select(s => s.Text),
        ];

    private async Task<Outcome<LoadedPack>> OpenAsync(string roundCode, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.CompilePack, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RoundAsync(roundCode, cancel) is not { } round || await load.RunAsync(round, null, cancel) is not { } pack)
        {
            return new Rejection(Rejections.RoundUnknown, roundCode);
        }

        return pack.Pack.State is PackState.Draft ? pack : new Rejection(Rejections.PackNotDraft);
    }
}

public static class CompiledPackReading
{
    public static IEnumerable<PackItem> Items(this CompiledPack pack) => pack.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items);

    /// <summary>Every statement the pack was compiled from.</summary>
    public static IEnumerable<SourceStatement> Statements(this CompiledPack pack) => pack.Items().SelectMany(i => i.Sources).Concat(pack.LeftOut.Select(l => l.Statement));
}
