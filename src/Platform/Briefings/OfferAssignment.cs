using Domain.Units;
using Language.Conclusions;
using Language.Text;

namespace Platform.Briefings;

/// <summary>What a conclusion asks, read from its sentence, with the units it names found among those that exist.</summary>
/// <param name="Lead">Null where the sentence names none that is known.</param>
public sealed record OfferedAssignment(string Title, string Product, Unit? Lead, IReadOnlyList<Unit> Support, DateOnly? Deadline);

public static class OfferAssignment
{
    /// <returns>Null where the sentence gives nobody anything to do.</returns>
    public static OfferedAssignment? From(string conclusion, IReadOnlyList<Unit> units, int year)
    {
        if (TaskReader.Read(conclusion, year) is not { } found)
        {
            return null;
        }

        var byKey = new Dictionary<string, List<Unit>>();
        foreach (var unit in units)
        {
            foreach (var key in KeysOf(unit))
            {
                (byKey.TryGetValue(key, out var same) ? same : byKey[key] = []).Add(unit);
            }
        }

        var lead = found.Lead is null ? null : Find(found.Lead, byKey).FirstOrDefault();
        var support = found.Support.SelectMany(s => Named(s, byKey, units)).Where(u => u != lead).Distinct().ToList();
        return new OfferedAssignment(found.Task, found.Product ?? "", lead, support, found.Due);
    }

    private static IEnumerable<Unit> Named(string name, Dictionary<string, List<Unit>> byKey, IReadOnlyList<Unit> units)
    {
        var key = Normaliser.Fold(name);
        var all = key.Contains("các huyện", StringComparison.Ordinal) || key.Contains("huyện, thành phố", StringComparison.Ordinal);
        return all ? units.Where(u => u.Level is UnitLevel.District) : Find(name, byKey);
    }

    // A name that two units share is nobody's: a person chooses.
    private static List<Unit> Find(string name, Dictionary<string, List<Unit>> byKey) =>
        byKey.TryGetValue(Normaliser.Fold(name), out var found) && found.Count == 1 ? found : [];

    private static IEnumerable<string> KeysOf(Unit unit)
    {
        var name = Normaliser.Fold(unit.Name);
        yield return name;
        if (unit.Level is UnitLevel.District or UnitLevel.Commune)
        {
            yield return "ubnd " + name;
            yield return "ủy ban nhân dân " + name;
            yield return (unit.Level is UnitLevel.District ? "huyện ủy " : "đảng ủy ") + name.Replace("huyện ", "", StringComparison.Ordinal);
        }
    }
}
