using System.Runtime.InteropServices;
using Domain.DataValues;
using Domain.Units;

namespace Analytics;

/// <summary>
/// Adds up what goes where of the figures of units that are parted, each figure by its largest remainders, as <see cref="LargestRemainder"/> does it and
/// <c>parts.sql</c>. A few units are parted among thousands that are not: to read their figures as they stand takes less than to have each put in order.
/// </summary>
/// <param name="question">Its splits, in order, part each unit.</param>
/// <param name="asked">The parts that are asked for, each under its split's number from -1 downwards, and their places.</param>
internal sealed class PartedSums(FigureQuestion question, IReadOnlyList<AskedUnit> asked)
{
    private readonly Dictionary<int, Part[]> parts = PartsOf(question, asked);
    private readonly Dictionary<int, long> steps = question.Elements.GroupBy(e => e.Id).ToDictionary(g => g.Key, g => g.Any(e => e.IsWhole) ? ScaledNumber.Scale : 1);
    private readonly Dictionary<(int Element, int Cell, int Target, int Place), Int128> sums = [];
    private readonly List<(long Whole, long Lost)> cut = [];

    /// <summary>What was added up.</summary>
    public IEnumerable<Figure> Figures => sums.Select(s => new Figure(s.Key.Element, s.Key.Cell, s.Key.Target, s.Key.Place, s.Value, 1));

    /// <param name="figure">Of one period; its place is its unit's number below zero.</param>
    public void Add(in Figure figure)
    {
        var (step, among) = (steps[figure.Element], parts[-figure.Place]);
        var (whole, rest) = Math.DivRem((long)figure.Numerator, step);
        var missing = Cut(Math.Abs(whole), among);
        for (var at = 0; at < among.Length; at++)
        {
            var given = ((cut[at].Whole + (IsServed(at, missing) ? 1 : 0)) * step * Math.Sign(whole)) + (among[at].IsLargest ? rest : 0);
            foreach (var place in among[at].Places)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, (figure.Element, question.ByCell ? figure.Cell : 0, figure.Period, place), out _) += given;
            }
        }
    }

    // How many steps are left over once every part is cut down.
    private long Cut(long whole, Part[] among)
    {
        cut.Clear();
        var left = whole;
        foreach (var part in among)
        {
            var (own, lost) = Int128.DivRem((Int128)whole * part.Share, Succession.All);
            cut.Add(((long)own, (long)lost));
            left -= (long)own;
        }

        return left;
    }

    // Those that lost most are served, of two that lost the same the earlier.
    private bool IsServed(int at, long missing)
    {
        var before = 0;
        for (var other = 0; other < cut.Count && before < missing; other++)
        {
            before += cut[other].Lost > cut[at].Lost || (cut[other].Lost == cut[at].Lost && other < at) ? 1 : 0;
        }

        return before < missing;
    }

    private static Dictionary<int, Part[]> PartsOf(FigureQuestion question, IReadOnlyList<AskedUnit> asked)
    {
        var places = asked.ToLookup(u => u.Unit, u => u.Place);
        var largest = question.Splits.GroupBy(s => s.Unit).Select(g => g.MaxBy(s => s.Share)).ToHashSet();
        return question.Splits.Select((s, i) => (s.Unit, Part: new Part(s.Share, largest.Contains(s), [.. places[-(i + 1)]]))).GroupBy(p => p.Unit, p => p.Part).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <param name="Places">Whose figures it counts for; none where that place is not asked.</param>
    private sealed record Part(long Share, bool IsLargest, int[] Places);
}
