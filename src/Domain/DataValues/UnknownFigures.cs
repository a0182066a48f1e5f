namespace Domain.DataValues;

/// <summary>
/// Hidden figures as the unknowns of a system of equations: each known sum, less what of it is shown. An unknown has one value alone just where
/// it is 0 in every solution of the system with zeros on its right; a solution at random tells. Reckoned with remainders of a prime, where
/// nothing overflows and nothing is rounded: by chance, once in 10⁹, an unknown passes for determined that is not.
/// </summary>
internal sealed class UnknownFigures<TKey>
    where TKey : notnull
{
    private const long Prime = 2_147_483_647;

    /// <summary>Steps of elimination, over all: a few seconds.</summary>
    private const long MostSteps = 20_000_000;

    private readonly List<TKey> keys = [];
    private readonly List<SortedDictionary<int, long>> equations = [];
    private long steps;

    public UnknownFigures(IEnumerable<KnownSum<TKey>> sums, IReadOnlySet<TKey> hidden)
    {
        var at = new Dictionary<TKey, int>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sum in sums)
        {
            var equation = new SortedDictionary<int, long>();
            foreach (var (key, sign) in sum.Parts.Select(p => (p.Key, 1L)).Concat(sum.Total is { } total ? [(total.Key, Prime - 1)] : []))
            {
                if (hidden.Contains(key))
                {
                    if (!at.TryGetValue(key, out var place))
                    {
                        at[key] = place = keys.Count;
                        keys.Add(key);
                    }

                    equation[place] = sign;
                }
            }

            if (equation.Count > 0 && seen.Add(string.Join(',', equation.Select(e => $"{e.Key}:{e.Value}"))))
            {
                equations.Add(equation);
            }
        }
    }

    /// <summary>Those that can be worked out.</summary>
    /// <returns>Null where there are more unknowns than can be gone through.</returns>
    public List<TKey>? Determined()
    {
        var leads = new Dictionary<int, SortedDictionary<int, long>>();
        foreach (var equation in equations.OrderBy(e => e.Count))
        {
            Reduce(equation, leads);
            if (steps > MostSteps)
            {
                return null;
            }
        }

        return [.. Solution(leads).Select((value, i) => (value, i)).Where(x => x.value == 0).Select(x => keys[x.i])];
    }

    private void Reduce(SortedDictionary<int, long> equation, Dictionary<int, SortedDictionary<int, long>> leads)
    {
        while (equation.Count > 0)
        {
            var (lead, factor) = equation.First();
            if (!leads.TryGetValue(lead, out var known))
            {
                var inverse = Power(factor, Prime - 2);
                foreach (var place in equation.Keys.ToList())
                {
                    equation[place] = equation[place] * inverse % Prime;
                }

                leads[lead] = equation;
                return;
            }

            steps += known.Count;
            foreach (var (place, value) in known)
            {
                var rest = (equation.GetValueOrDefault(place) + ((Prime - factor) * value)) % Prime;
                if (rest == 0)
                {
                    equation.Remove(place);
                }
                else
                {
                    equation[place] = rest;
                }
            }
        }
    }

    // The unknowns that lead no equation are free; the others follow from those after them.
    private long[] Solution(Dictionary<int, SortedDictionary<int, long>> leads)
    {
        var values = new long[keys.Count];
        // Always the same numbers: the same figures are hidden each time.
        var state = 88_172_645_463_325_252UL;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            values[i] = leads.TryGetValue(i, out var equation)
                ? (Prime - equation.Skip(1).Aggregate(0L, (sum, e) => (sum + (e.Value * values[e.Key])) % Prime)) % Prime
                : 1 + (long)(state % (ulong)(Prime - 1));
        }

        return values;
    }

    private static long Power(long value, long exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1, value = value * value % Prime)
        {
            result = (exponent & 1) == 1 ? result * value % Prime : result;
        }

        return result;
    }
}
