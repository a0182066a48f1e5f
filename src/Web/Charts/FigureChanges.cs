using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Web.Charts;

/// <summary>When anything last happened in the office that a picture of figures may show. Most of a day's work is words: it changes none.</summary>
public sealed class FigureChanges
{
    /// <summary>So many entries are not read through: something will have changed.</summary>
    private const int Many = 2000;

    // What these do is told in words, or lies in the picture's own question. Whatever is not named here may change figures.
    private static readonly string[] OfWords = ["assignment.", "briefing.", "conclusion.", "conclusions.", "dashboard.", "invitation.", "notice.", "pack.", "report.", "round.", "version.", "view."];

    private readonly Lock door = new();
    private long seen = -1;
    private long changed = -1;

    /// <returns>The audit's number at which figures, or what they are told by, may last have changed.</returns>
    public async Task<long> LastAsync(PlatformDb db, CancellationToken cancel)
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
        var isChanged = from < 0 || number < from || number - from > Many || (await db.AuditEntries.AsNoTracking().Where(e => e.Number > from && e.Number <= number).Select(e => e.Action).ToListAsync(cancel)).Any(a => !OfWords.Any(w => a.StartsWith(w, StringComparison.Ordinal)));
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
}
