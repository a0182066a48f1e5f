using System.Numerics;
using Domain.DataValues;

namespace Analytics;

/// <summary>How far figures lie apart, as a sample of more of them: squares are divided by one less than there are figures.</summary>
internal static class Spread
{
    /// <summary>In the fraction that is answered; a root has no end, and is cut after ten places.</summary>
    private const long Denominator = 1_000_000;

    /// <param name="isRoot">The standard deviation, and not the variance.</param>
    /// <param name="count">At least 2.</param>
    /// <param name="sum">In 1/10,000.</param>
    /// <param name="squares">Sum of the squares, in 10⁻⁸.</param>
    /// <returns>In 1/10,000; what is larger than can be told is as large as can be told.</returns>
    public static (Int128 Numerator, long Denominator) Of(bool isRoot, long count, BigInteger sum, BigInteger squares)
    {
        var (above, below) = ((count * squares) - (sum * sum), (BigInteger)count * (count - 1));
        var found = isRoot ? Root(above * ScaledNumber.Scale * ScaledNumber.Scale * ScaledNumber.Scale / below) : above * 100 / below;
        // So much that it can still be multiplied when it is written in other units.
        return ((Int128)BigInteger.Min(found, (BigInteger)Int128.MaxValue / 10_000_000), Denominator);
    }

    // Newton's way, from above: it falls until it is there.
    private static BigInteger Root(BigInteger square)
    {
        if (square.IsZero)
        {
            return 0;
        }

        var root = BigInteger.One << (int)((square.GetBitLength() / 2) + 1);
        for (var next = (root + (square / root)) / 2; next < root; next = (root + (square / root)) / 2)
        {
            root = next;
        }

        return root;
    }
}
