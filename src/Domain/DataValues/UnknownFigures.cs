namespace Domain.DataValues;

/// <summary>
/// Hidden figures as the unknowns of a system of equations: each known sum, less what of it is shown. An unknown has one value alone just where
/// it is 0 in every solution of the system with zeros on its right; a solution at random tells. Reckoned with remainders of a prime, where
/// nothing overflows and nothing is rounded: by chance, once in 10⁹, an unknown passes for determined that is not.
/// </summary>
internal sealed class UnknownFigures
{
    private const long Prime = 2_147_483_647;

    /// <summary>Steps of elimination, over all: a few seconds.</summary>
    private const long MostSteps = 20_000_000;

    private readonly List<Dictionary<int, long>> equations = [];
    private readonly Dictionary<int, HashSet<int>> holders = [];
    private readonly PriorityQueue<int, int> fewest = new();

    /// <param name="sums">Places of figures; where there is a total, it is the last.</param>
    public UnknownFigures(IEnumerable<(int[] Figures, bool HasTotal)> sums, bool[] hidden)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (figures, hasTotal) in sums)
        {
            var equation = new Dictionary<int, long>();
            for (var i = 0; i < figures.Length; i++)
            {
                if (hidden[figures[i]])
                {
                    equation[figures[i]] = hasTotal && i == figures.Length - 1 ? Prime - 1 : 1;
                }
            }

            // Longer and shorter periods say the same where the rest of them is shown.
            if (equation.Count > 0 && seen.Add(string.Join(',', equation.OrderBy(e => e.Key).Select(e => e.Value == 1 ? e.Key : -1 - e.Key))))
            {
                foreach (var unknown in equation.Keys)
                {
                    (holders.TryGetValue(unknown, out var rows) ? rows : holders[unknown] = []).Add(equations.Count);
                }

                equations.Add(equation);
            }
        }
    }

    /// <summary>Those that can be worked out.</summary>
    /// <returns>Null where there are more unknowns than can be gone through.</returns>
    public List<int>? Determined()
    {
        var unknowns = holders.Keys.Order().ToList();
        foreach (var unknown in unknowns)
        {
            fewest.Enqueue(unknown, holders[unknown].Count);
        }

        return Eliminate() is { } solved ? [.. Solution(unknowns, solved).Where(v => v.Value == 0).Select(v => v.Key).Order()] : null;
    }

    // The unknown that stands in the fewest equations goes first, by the shortest of them: so they stay short. In one alone it costs nothing.
    private List<(int Unknown, Dictionary<int, long> By)>? Eliminate()
    {
        var solved = new List<(int, Dictionary<int, long>)>();
        var steps = 0L;
        while (fewest.TryDequeue(out var unknown, out var count))
        {
            var rows = holders[unknown];
            if (rows.Count != count)
            {
                if (rows.Count > 0)
                {
                    fewest.Enqueue(unknown, rows.Count);
                }

                continue;
            }

            var pivot = rows.MinBy(r => (equations[r].Count, r));
            var by = equations[pivot];
            foreach (var (other, _) in by)
            {
                holders[other].Remove(pivot);
            }

            foreach (var row in rows.ToList())
            {
                TakeAway(row, by, (Prime - equations[row][unknown]) * Inverse(by[unknown]) % Prime);
                steps += by.Count;
            }

            solved.Add((unknown, by));
            if (steps > MostSteps)
            {
                return null;
            }
        }

        return solved;
    }

    private void TakeAway(int row, Dictionary<int, long> by, long factor)
    {
        var equation = equations[row];
        foreach (var (unknown, value) in by)
        {
            var rest = (equation.GetValueOrDefault(unknown) + (factor * value)) % Prime;
            if (rest != 0)
            {
                equation[unknown] = rest;
                holders[unknown].Add(row);
            }
            else
            {
                equation.Remove(unknown);
                holders[unknown].Remove(row);
                if (holders[unknown].Count > 0)
                {
                    fewest.Enqueue(unknown, holders[unknown].Count);
                }
            }
        }
    }

    // Who was solved first follows from those after; who was not is free.
    private static Dictionary<int, long> Solution(List<int> unknowns, List<(int Unknown, Dictionary<int, long> By)> solved)
    {
        var dependent = solved.Select(s => s.Unknown).ToHashSet();
        var values = new Dictionary<int, long>();
        // Always the same numbers: the same figures are hidden each time.
        var state = 88_172_645_463_325_252UL;
        foreach (var free in unknowns.Where(u => !dependent.Contains(u)))
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            values[free] = 1 + (long)(state % (ulong)(Prime - 1));
        }

        foreach (var (unknown, by) in Enumerable.Reverse(solved))
        {
            var rest = by.Where(e => e.Key != unknown).Aggregate(0L, (sum, e) => (sum + (e.Value * values[e.Key])) % Prime);
            values[unknown] = (Prime - rest) * Inverse(by[unknown]) % Prime;
        }

        return values;
    }

    private static long Inverse(long value)
    {
        var (result, exponent) = (1L, Prime - 2);
        for (; exponent > 0; exponent >>= 1, value = value * value % Prime)
        {
            result = (exponent & 1) == 1 ? result * value % Prime : result;
        }

        return result;
    }
}
