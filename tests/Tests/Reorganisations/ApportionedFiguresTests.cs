using Domain.Periods;
using Domain.Units;
using Platform.Pivots;
using Xunit;

namespace Tests.Reorganisations;

/// <summary>Which figures of a question carry the mark of what was apportioned, place by place and period by period.</summary>
public sealed class ApportionedFiguresTests
{
    // Until the eve districts D (10) and E (20): communes A (11) and B (12) of D, C (13) of E. Then A goes half to X (14) of D and half to Y (15) of E; B went earlier by halves to Z (16) and W (17), both of D.
    private static readonly DateOnly Early = new(2024, 7, 1);
    private static readonly DateOnly Late = new(2025, 7, 1);
    private static readonly Unit[] Units = [Make(1, UnitLevel.Province), Make(10, UnitLevel.District), Make(20, UnitLevel.District), Make(11, to: Late), Make(12, to: Early), Make(13), Make(14, from: Late), Make(15, from: Late), Make(16, from: Early), Make(17, from: Early)];
    private static readonly Succession[] Successions = [new(new(11), new(14), SuccessionKind.Split, Late) { Share = Succession.All / 2 }, new(new(11), new(15), SuccessionKind.Split, Late) { Share = Succession.All / 2 }, new(new(12), new(16), SuccessionKind.Split, Early) { Share = Succession.All / 2 }, new(new(12), new(17), SuccessionKind.Split, Early) { Share = Succession.All / 2 }];
    private static readonly Placement[] Placements = [.. new[] { (10, 1), (20, 1), (13, 20), (14, 10), (15, 20), (16, 10), (17, 10) }.Select(p => new Placement(Placement.Administrative, new(p.Item1), new(p.Item2), new(2000, 1, 1), null))];

    private static readonly Period Before = new(PeriodKind.Year, 2023, 0);
    private static readonly Period Across = new(PeriodKind.Year, 2025, 0);
    private static readonly Period After = new(PeriodKind.Year, 2026, 0);

    [Fact]
    public void AMarkStands_OnlyWhereAPartOfAUnitCounts_AndOnlyInItsTime()
    {
        var marks = Of(together: false, 14, 15, 16, 13);
        Assert.Equal([(14, Before), (14, Across), (15, Before), (15, Across), (16, Before)], Marked(marks, 14, 15, 16, 13));
        // Z is parted in one period, its neighbours in two: neither says anything of the other.
        Assert.True(marks.Has(16));
        Assert.False(marks.Has(13));
        Assert.Equal(3, marks.Count);
    }

    [Fact]
    public void APlaceThatHoldsAllParts_IsNotParted_AndOneThatHoldsSomeIs()
    {
        Assert.Empty(Marked(Of(together: false, 1), 1));
        Assert.Equal([(10, Before), (10, Across), (20, Before), (20, Across)], Marked(Of(together: false, 10, 20), 10, 20));
    }

    [Fact]
    public void PlacesTogether_AreOnePlace()
    {
        Assert.Empty(Marked(Of(together: true, 14, 15), 0));
        Assert.Equal([(0, Before), (0, Across)], Marked(Of(together: true, 14, 16), 0));
        Assert.Equal([(0, Before)], Marked(Of(together: true, 16, 13), 0));
        Assert.Empty(Marked(Of(together: true, 16, 17), 0));
    }

    [Fact]
    public void OnTheMapOfTheUnitsOwnDay_NothingIsParted_ButAPlaceIsLostWhereNobodySaidHow()
    {
        var marks = Of(together: false, Late.AddDays(-1), 11, 13);
        Assert.Empty(Marked(marks, 11, 13));
        Assert.Equal(0, marks.Lost);
        Assert.Equal(1, ApportionedFigures.Of(Question(false, Late, 14), Tree(Late), new UnitMap(Units, Successions[2..], Late), Units).Lost);
    }

    private static ApportionedFigures Of(bool together, params int[] places) => Of(together, Late, places);

    private static ApportionedFigures Of(bool together, DateOnly day, params int[] places) => ApportionedFigures.Of(Question(together, day, places), Tree(day), new UnitMap(Units, Successions, day), Units);

    private static PivotQuestion Question(bool together, DateOnly day, params int[] places) => new([], [Before, Across, After], false, [.. places.Select(p => new UnitId(p))], together, Placement.Administrative, day);

    private static UnitTree Tree(DateOnly day) => new(Placements, Successions, Placement.Administrative, day);

    private static List<(int, Period)> Marked(ApportionedFigures marks, params int[] places) =>
        [.. places.SelectMany(place => new[] { Before, Across, After }.Where(p => marks.Has(place, p.Key)).Select(p => (place, p)))];

    private static Unit Make(int id, UnitLevel level = UnitLevel.Commune, DateOnly? from = null, DateOnly? to = null)
    {
        var unit = Unit.Found(new UnitId(id), $"U{id}", $"Đơn vị {id}", level, id, from ?? new DateOnly(2000, 1, 1)).Value!;
        if (to is { } gone)
        {
            unit.End(gone.AddDays(-1));
        }

        return unit;
    }
}
