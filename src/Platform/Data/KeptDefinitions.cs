using Microsoft.EntityFrameworkCore;
using Platform.Audit;

namespace Platform.Data;

/// <summary>
/// What figures are defined by and which units there are, as it was read last and until any of it changes: a pivot needs all of it, and takes but a
/// small part of the time that reading it takes. What is kept is shared by requests: nobody changes it.
/// </summary>
public sealed class KeptDefinitions
{
    /// <summary>So many are kept, those that were asked for last: catalogues there is one of, trees and maps one for each day that somebody asks about.</summary>
    private const int Most = 24;

    private static readonly string[] Others = ["assignment.", "briefing.", "conclusion.", "conclusions.", "dashboard.", "figure.", "figures.closed", "figures.entered", "figures.opened", "form.", "grant.", "invitation.", "notice.", "pack.", "person.", "report.", "round.", "target.", "token.", "unit.reminded", "version.", "view."];

    private readonly LastChange changes = new(Others);
    private readonly Lock door = new();
    private readonly OrderedDictionary<object, object> kept = [];
    private ChangeMark mark = new(-1, "");

    /// <param name="key">Of a type of its own for each kind of thing.</param>
    /// <param name="read">Reads it from the database; what was kept is given where nothing changed since.</param>
    public async Task<T> OfAsync<T>(PlatformDb db, object key, Func<Task<T>> read, CancellationToken cancel)
        where T : class
    {
        // Who is changing definitions sees his own changes, and nobody else does until they stand.
        if (db.Database.CurrentTransaction is not null)
        {
            return await read();
        }

        var now = await changes.AtAsync(db, cancel);
        if (Find<T>(key, now) is { } found)
        {
            return found;
        }

        var made = await read();
        lock (door)
        {
            if (now != mark)
            {
                kept.Clear();
                mark = now;
            }

            kept.Remove(key);
            kept.Add(key, made);
            if (kept.Count > Most)
            {
                kept.RemoveAt(0);
            }
        }

        return made;
    }

    private T? Find<T>(object key, ChangeMark now)
        where T : class
    {
        lock (door)
        {
            if (now != mark || !kept.Remove(key, out var found))
            {
                return null;
            }

            kept.Add(key, found);
            return found as T;
        }
    }
}
