using Domain.DataElements;
using Domain.DataValues;

namespace Analytics;

/// <summary>Units of a question that are parted among several places, as the SQL of one way of putting figures together needs them.</summary>
internal static class PartedUnits
{
    /// <summary>The question for one way of putting together: who took whose place counts where the latest or the earliest is asked, and where both ever had a figure.</summary>
    public static FigureQuestion For(FigureQuestion question, Aggregation overTime, StoredKeys stored)
    {
        // An heir that never had a figure stands in for nobody: before a new map's first figures come in nothing is compared.
        var asked = question with { Replaced = overTime is Aggregation.Last or Aggregation.First ? [.. question.Replaced.Where(r => stored.Holds(r.Before) && stored.Holds(r.After))] : [] };
        return Numbered(asked.Replaced.Count == 0 ? PutTogether(asked) : asked);
    }

    /// <summary>A unit whose parts all count for the same places is not parted at all: nothing needs to be apportioned.</summary>
    private static FigureQuestion PutTogether(FigureQuestion question)
    {
        if (question.Splits.Count == 0)
        {
            return question;
        }

        var parts = question.Splits.CountBy(s => s.Unit).ToDictionary(c => c.Key, c => c.Value);
        var whole = question.Units.Where(u => parts.ContainsKey(u.Unit)).GroupBy(u => u.Unit).Where(u => u.CountBy(a => a.Place).All(p => p.Value == parts[u.Key])).Select(u => u.Key).ToHashSet();
        return question with
        {
            Units = [.. question.Units.Where(u => !whole.Contains(u.Unit)), .. question.Units.Where(u => whole.Contains(u.Unit)).Select(u => u with { Owner = u.Unit }).Distinct()],
            Splits = [.. question.Splits.Where(s => !whole.Contains(s.Unit))],
        };
    }

    /// <summary>The question with a number of its own for each part of a unit that is parted: parts are asked for as if they were units.</summary>
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
