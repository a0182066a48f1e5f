using Domain.Expressions;
using Xunit;

namespace Tests.Expressions;

public sealed class FixedTests
{
    [Theory]
    [InlineData("2.345", 2, 235)]
    [InlineData("2.3449999999", 2, 234)]
    [InlineData("-2.345", 2, -235)]
    [InlineData("0.5", 0, 1)]
    [InlineData("-0.4999999999", 0, 0)]
    [InlineData("1.0000000001", 10, 10_000_000_001)]
    public void HalfAPlace_IsRoundedAwayFromZero(string written, int places, long rounded)
    {
        var value = Fixed.Read(written.TrimStart('-'))!.Value;
        Assert.Equal(rounded, (long)Fixed.Round(written[0] == '-' ? -value : value, places));
    }
}
