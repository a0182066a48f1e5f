using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Audit;

/// <summary>Where an office's chain of changes stood: another office that has come as far is told by its hash.</summary>
public readonly record struct ChangeMark(long Number, string Hash);

/// <summary>When anything last happened in the office that what is kept may hang on.</summary>
/// <param name="others">Beginnings of the names of actions that change nothing of it. Whatever is not named here may.</param>
public sealed class LastChange(IReadOnlyList<string> others)
{
    /// <summary>So many entries are not read through: something will have changed.</summary>
    private const int Many = 2000;

    private readonly Lock door = new();
    private ChangeMark seen = new(-1, "");
    private ChangeMark changed = new(-1, "");

    /// <returns>Where the audit stood when it may last have changed.</returns>
    public async Task<ChangeMark> AtAsync(PlatformDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var head = await db.AuditHeads.AsNoTracking().Select(h => new { h.Number, h.Hash }).FirstOrDefaultAsync(cancel);
        var now = new ChangeMark(head?.Number ?? 0, head?.Hash ?? "");
        ChangeMark from;
        lock (door)
        {
            if (now == seen)
            {
                return changed;
            }

            from = seen;
        }

        // A chain that does not go on from what was seen is another office's: one that was restored.
        var entries = from.Number < 0 || now.Number <= from.Number || now.Number - from.Number > Many ? [] : await db.AuditEntries.AsNoTracking().Where(e => e.Number >= from.Number && e.Number <= now.Number).OrderBy(e => e.Number).Select(e => new { e.Number, e.Hash, e.Action }).ToListAsync(cancel);
        var goesOn = from.Number == 0 ? entries.Count > 0 : entries is [var first, ..] && new ChangeMark(first.Number, first.Hash) == from;
        var isChanged = !goesOn || entries.Exists(e => e.Number > from.Number && IsChange(e.Action));
        lock (door)
        {
            if (seen == from)
            {
                (seen, changed) = (now, isChanged ? now : changed);
                return changed;
            }
        }

        // Another asked meanwhile: what it found may be older or newer than this.
        return isChanged ? now : changed;
    }

    private bool IsChange(string action) => !others.Any(o => action.StartsWith(o, StringComparison.Ordinal));
}
