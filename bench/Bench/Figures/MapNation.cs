using System.Globalization;
using Domain.DataValues;
using Domain.Units;
using Platform.Pivots;

namespace Bench.Figures;

/// <summary>
/// A nation made up by numbers in the shape of 2025: 63 provinces with 10,599 communes became 34 with 3,321. Communes whose numbers lie together
/// become one, as those that lie together on the land did.
/// </summary>
/// <param name="splits">Communes that are parted between two, six to four.</param>
internal sealed class MapNation(int splits)
{
    public const int Communes = 10_599;
    public const int Merged = 3_321;

    private const int Provinces = 63;
    private const int MergedProvinces = 34;
    private const int FirstMerged = 20_001;
    private const int FirstProvince = 30_001;
    private const int FirstMergedProvince = 31_001;

    public static readonly DateOnly On = new(2025, 7, 1);

    private static readonly DateOnly Always = new(1900, 1, 1);

    private readonly (List<Unit> Units, List<Succession> Successions, List<Placement> Placements) all = Make(splits);

    /// <summary>What stands on the map of 2023 where nothing ever became anything, and on that of 2025.</summary>
    public (UnitTree Tree, UnitMap Map) Before => (Tree(On.AddDays(-1)), new UnitMap(all.Units.Where(u => u.Id.Value <= Communes || u.Id.Value is >= FirstProvince and < FirstMergedProvince), [], On.AddDays(-1)));

    public (UnitTree Tree, UnitMap Map) After => (Tree(On), new UnitMap(all.Units, all.Successions, On));

    /// <summary>Places of a question on either map, by a name.</summary>
    public static IReadOnlyList<UnitId> Places(string name, bool after) => name switch
    {
        "communes" => Range(after ? FirstMerged : 1, after ? Merged : Communes),
        "1 commune" => [new UnitId(after ? FirstMerged + 77 : 77)],
        _ => Range(after ? FirstMergedProvince : FirstProvince, after ? MergedProvinces : Provinces),
    };

    private UnitTree Tree(DateOnly day) => new(all.Placements, all.Successions, Placement.Administrative, day);

    private static List<UnitId> Range(int first, int count) => [.. Enumerable.Range(first, count).Select(n => new UnitId(n))];

    private static (List<Unit>, List<Succession>, List<Placement>) Make(int splits)
    {
        var (units, successions, placements) = (new List<Unit>(), new List<Succession>(), new List<Placement>());
        void Add(int id, UnitLevel level, int? parent, bool isNew)
        {
            var unit = Unit.Found(new UnitId(id), id.ToString(CultureInfo.InvariantCulture), $"Đơn vị {id}", level, id, isNew ? On : Always).Value!;
            if (!isNew)
            {
                unit.End(On.AddDays(-1));
            }

            units.Add(unit);
            placements.Add(new Placement(Placement.Administrative, unit.Id, parent is { } above ? new UnitId(above) : null, unit.From, unit.To));
        }

        Enumerable.Range(0, Provinces).ToList().ForEach(p => Add(FirstProvince + p, UnitLevel.Province, null, isNew: false));
        Enumerable.Range(0, MergedProvinces).ToList().ForEach(p => Add(FirstMergedProvince + p, UnitLevel.Province, null, isNew: true));
        Enumerable.Range(0, Merged).ToList().ForEach(c => Add(FirstMerged + c, UnitLevel.Commune, FirstMergedProvince + (c * MergedProvinces / Merged), isNew: true));
        for (var commune = 0; commune < Communes; commune++)
        {
            Add(1 + commune, UnitLevel.Commune, FirstProvince + (commune * Provinces / Communes), isNew: false);
            successions.AddRange(Becomes(commune, splits));
        }

        successions.AddRange(Enumerable.Range(0, Provinces).Select(p => new Succession(new UnitId(FirstProvince + p), new UnitId(FirstMergedProvince + (p * MergedProvinces / Provinces)), SuccessionKind.Merger, On)));
        return (units, successions, placements);
    }

    private static IEnumerable<Succession> Becomes(int commune, int splits)
    {
        var (from, to) = (new UnitId(1 + commune), FirstMerged + (commune * Merged / Communes));
        if (splits == 0 || commune % (Communes / splits) != 1)
        {
            return [new Succession(from, new UnitId(to), SuccessionKind.Merger, On)];
        }

        var other = to + 1 < FirstMerged + Merged ? to + 1 : to - 1;
        return [new Succession(from, new UnitId(to), SuccessionKind.Split, On) { Share = Succession.All / 10 * 6 }, new Succession(from, new UnitId(other), SuccessionKind.Split, On) { Share = Succession.All / 10 * 4 }];
    }
}
