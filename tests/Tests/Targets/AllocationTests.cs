using Domain;
using Domain.DataValues;
using Domain.Targets;
using Xunit;

namespace Tests.Targets;

public sealed class AllocationTests
{
    [Fact]
    public void PartsOfACount_AlwaysAddUpToTheWhole()
    {
        var random = new Random(7);
        for (var trial = 0; trial < 2_000; trial++)
        {
            var decimals = random.Next(5);
            var step = (long)Math.Pow(10, ScaledNumber.Places - decimals);
            var whole = random.NextInt64(-1_000_000, 1_000_000) * step;
            var units = Enumerable.Range(1, random.Next(1, 40)).Select(u => (u, (Int128)random.NextInt64(0, 1_000_000) * random.Next(3))).Append((99, 1)).ToList();
            var parts = TestOffice.Must(Allocation.OfCount(whole, units, decimals));
            Assert.Equal(whole, parts.Sum(p => p.Value));
            Assert.All(parts, p => Assert.Equal(0, p.Value % step));
            Assert.True(Allocation.Check(whole, parts, isRate: false, decimals).Accepted);
        }
    }

    [Fact]
    public void NoPart_IsAStepFromItsExactShare()
    {
        var random = new Random(8);
        for (var trial = 0; trial < 500; trial++)
        {
            var weights = Enumerable.Range(0, random.Next(1, 12)).Select(_ => (Int128)random.Next(1, 1000)).ToList();
            var whole = random.Next(0, 100_000);
            var parts = LargestRemainder.Part(whole, weights, 1)!;
            var all = weights.Aggregate((Int128)0, (s, w) => s + w);
            Assert.All(parts.Zip(weights), p => Assert.True(Int128.Abs((p.First * all) - (whole * p.Second)) < all));
        }
    }

    [Fact]
    public void PartsOfARate_ComeToItAsAMean_AndNoneLeavesZeroToAHundred()
    {
        var random = new Random(9);
        for (var trial = 0; trial < 1_000; trial++)
        {
            var decimals = random.Next(3);
            var step = (long)Math.Pow(10, ScaledNumber.Places - decimals);
            var units = Enumerable.Range(1, random.Next(1, 20)).Select(u => (u, (Int128)random.Next(1, 5_000), random.NextInt64(0, 101) * ScaledNumber.Scale)).ToList();
            var whole = random.NextInt64(0, (100 * ScaledNumber.Scale / step) + 1) * step;
            var parts = TestOffice.Must(Allocation.OfRate(whole, units, decimals, isShare: true));
            Assert.True(Allocation.Check(whole, parts, isRate: true, decimals).Accepted);
            Assert.All(parts, p => Assert.InRange(p.Value, 0, 100 * ScaledNumber.Scale));
        }
    }

    [Fact]
    public void ARateWithMorePlacesThanAreShown_IsComeToWhereWhatIsShownIs()
    {
        var parts = TestOffice.Must(Allocation.OfRate(952_500, [(1, 10, 900_000), (2, 30, 940_000)], 1, isShare: true));
        Assert.True(Allocation.Check(952_500, parts, isRate: true, 1).Accepted);
    }

    [Fact]
    public void AKeyThatIsZeroEverywhere_AndPartsThatDoNotComeToTheWhole_AreRefused()
    {
        TestOffice.Refused(Rejections.TargetWeights, Allocation.OfCount(100, [(1, 0), (2, 0)], 0));
        TestOffice.Refused(Rejections.TargetWeights, Allocation.OfCount(100, [(1, 5), (2, -1)], 0));
        TestOffice.Refused(Rejections.TargetWeights, Allocation.OfRate(100, [(1, 0, 0)], 0, isShare: true));
        TestOffice.Refused(Rejections.TargetParts, Allocation.Check(100_0000, [new AllocatedPart(1, 1, 60_0000), new AllocatedPart(2, 1, 39_0000)], isRate: false, 0));
    }
}
