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

    /// <returns>Null where each item was understood.</returns>
    public AnalyticsFault? Read(string[] items, List<UnitId> places)
    {
        if (items.Length == 0)
        {
            return new AnalyticsFault("E7124", "Dimension is present in query without any valid dimension options: `ou`");
        }

        if (Array.Find(items, i => !Take(i)) is { } unknown)
        {
            return new AnalyticsFault("E7143", $"Organisation unit or organisation unit level is not valid: `{unknown}`");
        }

        places.AddRange(Found().Distinct().Where(p => !places.Contains(p)));
        return null;
    }

    private IEnumerable<UnitId> Found()
    {
        if (levels.Count + groups.Count == 0)
        {
            return named;
        }

        var within = (named.Count > 0 ? named.SelectMany(sources.Tree.Subtree) : sources.Catalogue.Units.Select(u => u.Id)).ToHashSet();
        return sources.Catalogue.Units.Where(u => within.Contains(u.Id) && (levels.Contains(sources.Tree.DepthOf(u.Id)) || groups.Contains(u.Level))).Select(u => u.Id);
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
        return found is not null;
    }

    // LEVEL-3, LEVEL-<identifier of the level>, LEVEL-3-<unit above>.
    private bool TakeLevel(string[] parts)
    {
        var level = int.TryParse(parts[0], out var number) ? number : sources.Catalogue.Units.Select(u => sources.Tree.DepthOf(u.Id)).Distinct().FirstOrDefault(l => Uid.Of("level", $"{l}") == parts[0]);
        levels.Add(level);
        return level > 0 && (parts.Length == 1 || Take(parts[1]));
    }
}
