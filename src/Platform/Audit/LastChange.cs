using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Audit;

/// <summary>When anything last happened in the office that what is kept may hang on.</summary>
/// <param name="others">Beginnings of the names of actions that change nothing of it. Whatever is not named here may.</param>
public sealed class LastChange(IReadOnlyList<string> others)
{
    /// <summary>So many entries are not read through: something will have changed.</summary>
    private const int Many = 2000;

    private readonly Lock door = new();
    private long seen = -1;
    private long changed = -1;

    /// <returns>The audit's number at which it may last have changed.</returns>
    public async Task<long> NumberAsync(PlatformDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var number = await db.AuditHeads.AsNoTracking().Select(h => h.Number).FirstOrDefaultAsync(cancel);
        long from;
        lock (door)
        {
            if (number == seen)
            {
                return changed;
            }

            from = seen;
        }

        // A lower number is another office: one that was restored.
        var isChanged = from < 0 || number < from || number - from > Many || (await db.AuditEntries.AsNoTracking().Where(e => e.Number > from && e.Number <= number).Select(e => e.Action).ToListAsync(cancel)).Exists(IsChange);
        lock (door)
        {
            if (seen == from)
            {
                (seen, changed) = (number, isChanged ? number : changed);
                return changed;
            }
        }

        // Another asked meanwhile: what it found may be older or newer than this.
        return isChanged ? number : changed;
    }

    private bool IsChange(string action) => !others.Any(o => action.StartsWith(o, StringComparison.Ordinal));
}
