using CsCheck;
using Domain;
using Domain.Expressions;
using Domain.Periods;
using Domain.Targets;
using Domain.Units;
using Xunit;

namespace Tests.Targets;

public sealed class RecastTargetTests
{
    private static readonly DateOnly Began = new(2020, 12, 31);
    private static readonly UnitId Heir = new(9);

    [Fact]
    public void CountsOfUnitsThatWereMerged_AreAddedUp()
    {
        var made = Must(isRate: false, Part(1_000_000, 4_000_000), Part(500_000, 1_500_000));
        Assert.Equal((1_500_000L, 5_500_000L, Heir), (made.Baseline, made.Value, made.Unit));
    }

    [Fact]
    public void PartsOfACountThatWasSplit_ComeToItAgain() =>
        Gen.Select(Gen.Long[-9_000_000_000, 9_000_000_000], Gen.Int[1, 9_999_999]).Sample((value, share) =>
        {
            Int128[] shares = [share * 1000L, Succession.All - (share * 1000L)];
            var parts = Enumerable.Range(0, 2).Select(at => Must(isRate: false, new RecastPart(Set(value, value), shares, at, null)));
            Assert.Equal(Set(value, value).Value, parts.Sum(p => p.Value));
        });

    [Fact]
    public void Rates_AreWeighedByWhatTheyAreTakenOf_AndRoundedToWhatIsShown()
    {
        // 900 of 40 and 100 of 61.05 per cent.
        var made = Must(isRate: true, Part(300_000, 400_000, 900 * Fixed.One), Part(300_000, 610_500, 100 * Fixed.One));
        Assert.Equal((300_000L, 421_000L), (made.Baseline, made.Value));
    }

    [Fact]
    public void ARateBetweenItsParts_IsNeverOutsideThem() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[1, 100_000], Gen.Int[0, 100_000]).Sample((a, b, wa, wb) =>
        {
            var made = Must(isRate: true, Part(0, a * 1000L, wa * Fixed.One), Part(0, b * 1000L, wb * Fixed.One));
            Assert.InRange(made.Value, Math.Min(a, b) * 1000L, Math.Max(a, b) * 1000L);
        });

    [Fact]
    public void TheSameRateEverywhere_IsThatRate_WhateverItIsTakenOf() =>
        Assert.Equal(500_000L, Must(isRate: true, Part(300_000, 500_000), Part(300_000, 500_000)).Value);

    [Fact]
    public void RatesThatCannotBeWeighed_AndTargetsThatGoDifferentWays_AreRefused()
    {
        Assert.Equal(Rejections.TargetRecastWeight, Of(isRate: true, Part(300_000, 500_000), Part(300_000, 600_000)).Rejection?.Code);
        Assert.Equal(Rejections.TargetRecastWeight, Of(isRate: true, Part(300_000, 500_000, 0), Part(300_000, 600_000, 0)).Rejection?.Code);
        Assert.Equal(Rejections.TargetRecastDiffers, Of(isRate: false, Part(0, 1), new RecastPart(Set(0, 1, TargetDirection.Less), [Succession.All], 0, null)).Rejection?.Code);
    }

    private static RecastPart Part(long baseline, long value, Int128? weight = null) => new(Set(baseline, value), [Succession.All], 0, weight);

    private static Target Set(long baseline, long value, TargetDirection direction = TargetDirection.More) =>
        Target.Set(Guid.NewGuid(), 1, new UnitId(1), Period.Parse("2020-2025").Value, new TargetLine(direction, baseline, Began, value, null, "05-NQ/ĐH", "")).Value!;

    private static Outcome<Target> Of(bool isRate, params RecastPart[] parts) => RecastTarget.Of(Guid.NewGuid(), Heir, parts, isRate, 1);

    private static Target Must(bool isRate, params RecastPart[] parts) => TestOffice.Must(Of(isRate, parts));
}
