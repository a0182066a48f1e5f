using System.Runtime.CompilerServices;
using Domain.DataElements;
using Domain.DataValues;

namespace Analytics;

/// <summary>Units of a question that are parted among several places, as the SQL of one way of putting figures together needs them.</summary>
/// <param name="Question">Each part under a number of its own, from -1 downwards in the order of the splits: parts are asked for as if they were units.</param>
/// <param name="Whole">Units of which no part is asked for.</param>
/// <param name="Parts">The parts alone.</param>
/// <param name="Apart">The whole ones, and each that is parted once, for a place of its own: its number below zero.</param>
internal sealed record PartedUnits(FigureQuestion Question, IReadOnlyList<AskedUnit> Whole, IReadOnlyList<AskedUnit> Parts, IReadOnlyList<AskedUnit> Apart)
{
    /// <summary>The splits as they were asked, before those that part nothing were left out.</summary>
    private IReadOnlyList<SplitUnit> Asked { get; init; } = [];

    // Pivots of one page, and of an office all day, ask about the same places: what a nation's list of units was made into is kept as long as that list is.
    private static readonly ConditionalWeakTable<IReadOnlyList<AskedUnit>, PartedUnits> Known = [];

    /// <summary>The question for one way of putting together: who took whose place counts where the latest or the earliest is asked, and where both ever had a figure.</summary>
    public static PartedUnits For(FigureQuestion question, Aggregation overTime, StoredKeys stored)
    {
        // An heir that never had a figure stands in for nobody: before a new map's first figures come in nothing is compared.
        var asked = question with { Replaced = overTime is Aggregation.Last or Aggregation.First ? [.. question.Replaced.Where(r => stored.Holds(r.Before) && stored.Holds(r.After))] : [] };
        if (asked.Replaced.Count > 0)
        {
            return Of(Numbered(asked));
        }

        if (question.Splits.Count == 0)
        {
            return new PartedUnits(asked, asked.Units, [], []);
        }

        if (!Known.TryGetValue(question.Units, out var known) || !ReferenceEquals(known.Asked, question.Splits))
        {
            Known.AddOrUpdate(question.Units, known = Of(Numbered(PutTogether(asked))) with { Asked = question.Splits });
        }

        return known with { Question = asked with { Units = known.Question.Units, Splits = known.Question.Splits } };
    }

    private static PartedUnits Of(FigureQuestion numbered)
    {
        var parted = numbered.Splits.Select(s => s.Unit).ToHashSet();
        List<AskedUnit> whole = [.. numbered.Units.Where(u => u.Unit > 0 && !parted.Contains(u.Unit))];
        return new PartedUnits(numbered, whole, [.. numbered.Units.Where(u => u.Unit < 0)], [.. whole, .. parted.Select(u => new AskedUnit(u, -u))]);
    }

    /// <summary>A unit whose parts all count for the same places is not parted at all: nothing needs to be apportioned.</summary>
    private static FigureQuestion PutTogether(FigureQuestion question)
    {
        var parts = question.Splits.CountBy(s => s.Unit).ToDictionary(c => c.Key, c => c.Value);
        var whole = question.Units.Where(u => parts.ContainsKey(u.Unit)).GroupBy(u => u.Unit).Where(u => u.CountBy(a => a.Place).All(p => p.Value == parts[u.Key])).Select(u => u.Key).ToHashSet();
        return question with
        {
            Units = [.. question.Units.Where(u => !whole.Contains(u.Unit)), .. question.Units.Where(u => whole.Contains(u.Unit)).Select(u => u with { Owner = u.Unit }).Distinct()],
            Splits = [.. question.Splits.Where(s => !whole.Contains(s.Unit))],
        };
    }

    private static FigureQuestion Numbered(FigureQuestion question)
    {
        if (question.Splits.Count == 0)
        {
            return question;
        }

        var numbers = question.Splits.Select((s, i) => (s, i)).ToDictionary(p => (p.s.Unit, p.s.Owner), p => -(p.i + 1));
        int Of(int unit, int owner) => numbers.GetValueOrDefault((unit, owner), unit);
        return question with
        {
            // Under its own number, too, for what is not parted: once for each place, whichever of its parts is there.
            Units = [.. question.Units.Select(u => u with { Unit = Of(u.Unit, u.Owner) }), .. question.Units.Where(u => Of(u.Unit, u.Owner) != u.Unit).Select(u => u with { Owner = u.Unit }).Distinct()],
            Replaced = [.. question.Replaced.Select(r => r with { Before = Of(r.Before, r.Owner), After = Of(r.After, r.Owner) }).Concat(question.Replaced).Distinct()],
        };
    }
}
