using Domain;
using Domain.Units;
using Platform.DataValues;

namespace Web.Dhis2;

/// <summary>Units as DHIS2 names them: by identifier, by whose they are, by level, by group. A unit beside a level or a group means those below it.</summary>
internal sealed class AnalyticsPlaces(AnalyticsSources sources)
{
    private const string Level = "LEVEL-", Group = "OU_GROUP-";

    private readonly HashSet<int> levels = [];
    private readonly HashSet<UnitLevel> groups = [];
    private readonly List<UnitId> named = [];
    private bool isNamed;

    // A unit that has gone stands under none, which is no level.
    private IEnumerable<Unit> Standing => sources.Catalogue.Units.Where(u => u.ExistsOn(sources.Day));

    /// <returns>Null where each item was understood.</returns>
    public AnalyticsFault? Read(string[] items, List<UnitId> places)
    {
        if (items.Length == 0)
        {
            return AnalyticsFault.NoOptions("ou");
        }

        if (Array.Find(items, i => !Take(i)) is { } unknown)
        {
            return new AnalyticsFault("E7143", $"Organisation unit or organisation unit level is not valid: `{unknown}`");
        }

        // None of a level below a unit, or no child of one's own: to answer of other places would be to answer another question.
        var found = Found().Distinct().ToList();
        places.AddRange(found.Except(places).ToList());
        return found.Count > 0 ? null : AnalyticsFault.NoOptions("ou");
    }

    private IEnumerable<UnitId> Found()
    {
        if (levels.Count + groups.Count == 0)
        {
            return named;
        }

        var within = named.SelectMany(sources.Tree.Subtree).ToHashSet();
        return Standing.Where(u => (!isNamed || within.Contains(u.Id)) && (levels.Contains(sources.Tree.DepthOf(u.Id)) || groups.Contains(u.Level))).Select(u => u.Id);
    }

    private bool Take(string item)
    {
        if (item.StartsWith(Level, StringComparison.Ordinal))
        {
            return TakeLevel(item[Level.Length..].Split('-'));
        }

        if (item.StartsWith(Group, StringComparison.Ordinal))
        {
            var group = Enum.GetValues<UnitLevel>().Where(l => Uid.Of("organisationUnitGroup", $"{l}") == item[Group.Length..]).ToList();
            groups.UnionWith(group);
            return group.Count > 0;
        }

        var found = item switch
        {
            "USER_ORGUNIT" => sources.Own,
            "USER_ORGUNIT_CHILDREN" => sources.Own.SelectMany(sources.Tree.ChildrenOf),
            "USER_ORGUNIT_GRANDCHILDREN" => sources.Own.SelectMany(sources.Tree.ChildrenOf).SelectMany(sources.Tree.ChildrenOf),
            _ => sources.Catalogue.UnitsByName.TryGetValue(item, out var unit) ? [unit.Id] : (IEnumerable<UnitId>?)null,
        };
        named.AddRange(found ?? []);
        isNamed = true;
        return found is not null;
    }

    // LEVEL-3, LEVEL-<identifier of the level>, LEVEL-3-<unit above>.
    private bool TakeLevel(string[] parts)
    {
        var there = Standing.Select(u => sources.Tree.DepthOf(u.Id)).ToHashSet();
        var level = int.TryParse(parts[0], out var number) ? there.FirstOrDefault(l => l == number) : there.FirstOrDefault(l => Uid.Of("level", $"{l}") == parts[0]);
        levels.Add(level);
        return level > 0 && (parts.Length == 1 || Take(parts[1]));
    }
}
