using Domain.Units;
using Xunit;

namespace Tests.Units;

public sealed class UnitMapTests
{
    private static readonly DateOnly Always = new(1900, 1, 1);
    private static readonly DateOnly On = new(2025, 7, 1);

    [Fact]
    public void AMergersFigures_BelongToTheHeir_AndBackByTheShares()
    {
        Unit[] units = [Ended(1), Ended(2), Founded(3)];
        Succession[] merger = [new(new(1), new(3), SuccessionKind.Merger, On) { BackShare = 6_000_000_000 }, new(new(2), new(3), SuccessionKind.Merger, On) { BackShare = 4_000_000_000 }];
        var after = new UnitMap(units, merger, On);
        Assert.Equal([1, 2, 3], after.SourcesOf(new UnitId(3)).Select(s => s.Unit.Value).Order());
        Assert.All(after.SourcesOf(new UnitId(3)), s => Assert.Equal(Succession.All, s.Share));
        Assert.Empty(after.Lost);
        var before = new UnitMap(units, merger, On.AddDays(-1));
        Assert.Equal([(1, 6_000_000_000L), (2, 4_000_000_000L)], before.TargetsOf(new UnitId(3)).Select(t => (t.Unit.Value, t.Share)));
    }

    [Fact]
    public void WhereNobodySaidHowAMergerIsPartedBack_TheHeirIsListedAsLost()
    {
        Unit[] units = [Ended(1), Ended(2), Founded(3)];
        Succession[] merger = [new(new(1), new(3), SuccessionKind.Merger, On), new(new(2), new(3), SuccessionKind.Merger, On)];
        Assert.Equal([3], new UnitMap(units, merger, On.AddDays(-1)).Lost.Select(u => u.Id.Value));
    }

    [Theory]
    [InlineData(5_000_000_000, 4_000_000_000)]
    [InlineData(Succession.All, Succession.All)]
    public void SharesThatDoNotComeToOne_AreNoWay_AndNotStretched(long first, long second)
    {
        Unit[] units = [Ended(1), Founded(2), Founded(3)];
        Succession[] split = [new(new(1), new(2), SuccessionKind.Split, On) { Share = first }, new(new(1), new(3), SuccessionKind.Split, On) { Share = second }];
        Assert.Equal([1], new UnitMap(units, split, On).Lost.Select(u => u.Id.Value));
    }

    [Fact]
    public void PartOfAUnitToOneAlone_IsNoWay()
    {
        Succession[] half = [new(new(1), new(2), SuccessionKind.Split, On) { Share = Succession.All / 2 }];
        Assert.Equal([1], new UnitMap([Ended(1), Founded(2)], half, On).Lost.Select(u => u.Id.Value));
    }

    [Fact]
    public void BackSharesThatDoNotComeToOne_AreNoWayEither()
    {
        Succession[] merger = [new(new(1), new(3), SuccessionKind.Merger, On) { BackShare = 6_000_000_000 }, new(new(2), new(3), SuccessionKind.Merger, On) { BackShare = 3_000_000_000 }];
        Assert.Equal([3], new UnitMap([Ended(1), Ended(2), Founded(3)], merger, On.AddDays(-1)).Lost.Select(u => u.Id.Value));
    }

    [Fact]
    public void WhatBecomesOfAUnit_AddsUpToAllOfIt_WhateverTheWay()
    {
        var random = new Random(5);
        for (var trial = 0; trial < 300; trial++)
        {
            var (units, successions) = Made(random);
            foreach (var day in new[] { On.AddYears(-10), On.AddDays(-1), On, On.AddYears(5) })
            {
                var map = new UnitMap(units, successions, day);
                Assert.All(units, u => Assert.Equal(map.TargetsOf(u.Id).Count == 0 ? 0 : Succession.All, map.TargetsOf(u.Id).Sum(t => t.Share)));
                Assert.All(units.Where(u => u.ExistsOn(day)), u => Assert.Equal([u.Id], map.TargetsOf(u.Id).Select(t => t.Unit)));
            }
        }
    }

    [Fact]
    public void ACircle_EndsInNothing()
    {
        Unit[] units = [Ended(1), Ended(2)];
        Succession[] circle = [new(new(1), new(2), SuccessionKind.Rename, On), new(new(2), new(1), SuccessionKind.Rename, On)];
        Assert.Equal(2, new UnitMap(units, circle, On).Lost.Count);
    }

    // Three generations: splits at random shares, then mergers.
    private static (List<Unit>, List<Succession>) Made(Random random)
    {
        var units = new List<Unit>();
        var successions = new List<Succession>();
        var early = On.AddYears(-5);
        for (var id = 1; id <= 4; id++)
        {
            units.Add(Make(id, Always, early.AddDays(-1)));
        }

        for (var id = 11; id <= 16; id++)
        {
            units.Add(Make(id, early, On.AddDays(-1)));
        }

        for (var id = 21; id <= 23; id++)
        {
            units.Add(Make(id, On, null));
        }

        Split(random, units[..4], units[4..10], early, successions);
        Split(random, units[4..10], units[10..], On, successions);
        return (units, successions);
    }

    private static void Split(Random random, List<Unit> from, List<Unit> to, DateOnly on, List<Succession> successions)
    {
        foreach (var unit in from)
        {
            var heirs = to.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToList();
            var shares = Domain.DataValues.LargestRemainder.Part(Succession.All, [.. heirs.Select(_ => (Int128)random.Next(1, 1000))], 1)!;
            successions.AddRange(heirs.Select((h, i) => new Succession(unit.Id, h.Id, SuccessionKind.Split, on) { Share = (long)shares[i] }));
        }

        foreach (var merged in successions.Select((s, at) => (s, at)).Where(x => x.s.On == on).GroupBy(x => x.s.Successor).ToList())
        {
            var back = Domain.DataValues.LargestRemainder.Part(Succession.All, [.. merged.Select(_ => (Int128)random.Next(1, 100))], 1)!;
            foreach (var ((succession, at), i) in merged.Select((x, i) => (x, i)))
            {
                successions[at] = succession with { BackShare = (long)back[i] };
            }
        }
    }

    private static Unit Ended(int id) => Make(id, Always, On.AddDays(-1));

    private static Unit Founded(int id) => Make(id, On, null);

    private static Unit Make(int id, DateOnly from, DateOnly? to)
    {
        var unit = Unit.Found(new UnitId(id), $"U{id}", $"Xã {id}", UnitLevel.Commune, id, from).Value!;
        if (to is { } last)
        {
            unit.End(last);
        }

        return unit;
    }
}
