using Domain.Reports;
using Language.Comparing;

namespace Platform.Reports;

/// <summary>
/// Finds in a report's last version the sentences of its new one: first by the same text, then the reworded ones by their
/// place among those and by most of their words.
/// </summary>
internal static class KnownSentences
{
    /// <summary>A reworded sentence shares more than this many hundredths of the longer wording's words.</summary>
    private const int Most = 50;

    /// <summary>How many sentences away, counted from a neighbour that stayed, is still the same place.</summary>
    private const int Reach = 20;

    /// <param name="Above">The sentence above it that stayed, by its order in the earlier version; -1 at the beginning.</param>
    /// <param name="Below">The one below it; -1 at the end.</param>
    private readonly record struct Place(int Above, int FromAbove, int Below, int FromBelow)
    {
        public bool IsNear(Place other) =>
            (Above == other.Above && Math.Abs(FromAbove - other.FromAbove) <= Reach) || (Below == other.Below && Math.Abs(FromBelow - other.FromBelow) <= Reach);
    }

    /// <param name="earlier">The last version's statements, in order.</param>
    /// <returns>For each line the statement it was; null for a new one. No statement stands for two lines.</returns>
    public static Statement?[] Match(IReadOnlyList<Statement> earlier, IReadOnlyList<StatementLine> lines)
    {
        var found = SameText(earlier, lines);
        var stayed = found.Where(at => at >= 0).ToHashSet();
        var old = Places(earlier.Count, at => stayed.Contains(at) ? at : -1);
        var now = Places(lines.Count, at => found[at]);
        var gone = Enumerable.Range(0, earlier.Count).Where(at => !stayed.Contains(at)).Select(at => (At: at, Words: Likeness.WordsOf(earlier[at].Text))).ToList();
        var pairs = new List<(int Shared, int Line, int Earlier)>();
        for (var line = 0; line < lines.Count && gone.Count > 0; line++)
        {
            if (found[line] < 0)
            {
                var words = Likeness.WordsOf(lines[line].Text);
                pairs.AddRange(gone.Where(g => now[line].IsNear(old[g.At])).Select(g => (Likeness.Shared(words, g.Words), line, g.At)).Where(p => p.Item1 > Most));
            }
        }

        foreach (var (_, line, at) in pairs.OrderByDescending(p => p.Shared).ThenBy(p => p.Line).ThenBy(p => p.Earlier))
        {
            if (found[line] < 0 && stayed.Add(at))
            {
                found[line] = at;
            }
        }

        return [.. found.Select(at => at < 0 ? null : earlier[at])];
    }

    private static int[] SameText(IReadOnlyList<Statement> earlier, IReadOnlyList<StatementLine> lines)
    {
        var known = earlier.Select((statement, at) => (statement.Text, At: at)).GroupBy(s => s.Text).ToDictionary(g => g.Key, g => new Queue<int>(g.Select(s => s.At)));
        return [.. lines.Select(line => known.TryGetValue(line.Text, out var same) && same.TryDequeue(out var at) ? at : -1)];
    }

    private static Place[] Places(int count, Func<int, int> stayed)
    {
        var places = new Place[count];
        for (int at = 0, above = -1, from = 0; at < count; at++)
        {
            places[at] = new Place(above, ++from, -1, 0);
            (above, from) = stayed(at) is >= 0 and var kept ? (kept, 0) : (above, from);
        }

        for (int at = count - 1, below = -1, from = 0; at >= 0; at--)
        {
            places[at] = places[at] with { Below = below, FromBelow = ++from };
            (below, from) = stayed(at) is >= 0 and var kept ? (kept, 0) : (below, from);
        }

        return places;
    }
}
