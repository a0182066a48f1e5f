using Domain.DataElements;
using Domain.Indicators;
using Platform.DataValues;

namespace Platform.Indicators;

/// <summary>What an indicator is told from, through the indicators that its formulas name.</summary>
public static class IndicatorParts
{
    /// <summary>Whether figures of units are weighed and not added up: it has a denominator, itself or through others, or stands on an element that is not added up over units.</summary>
    public static bool IsRate(Indicator indicator, FigureCatalogue catalogue, IReadOnlyDictionary<string, Indicator> byCode)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Denominator.Length > 0
            || ElementsOf(indicator, catalogue, byCode).Any(e => e.OverUnits is not Aggregation.Sum)
            || indicator.References().Any(r => !catalogue.ElementsByName.ContainsKey(r.Code) && byCode.TryGetValue(r.Code, out var other) && other.Denominator.Length > 0);
    }

    /// <param name="byCode">All indicators by their codes.</param>
    public static IReadOnlyList<DataElement> ElementsOf(Indicator indicator, FigureCatalogue catalogue, IReadOnlyDictionary<string, Indicator> byCode)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var (found, seen, waiting) = (new List<DataElement>(), new HashSet<string>(), new Queue<Indicator>([indicator]));
        while (waiting.TryDequeue(out var next))
        {
            foreach (var reference in next.References().Where(r => seen.Add(r.Code)))
            {
                // A code wins as an element, as it does when the formula is worked out.
                if (catalogue.ElementsByName.TryGetValue(reference.Code, out var element))
                {
                    found.Add(element);
                }
                else if (byCode.TryGetValue(reference.Code, out var other))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return found;
    }
}
