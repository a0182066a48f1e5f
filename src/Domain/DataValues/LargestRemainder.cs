using System.Numerics;

namespace Domain.DataValues;

/// <summary>
/// Parts a whole in proportion, so that the parts add up to it to the last digit: each gets its share cut down, and what is left over goes, a step
/// at a time, to those that lost most (the method of largest remainders, Hamilton's).
/// </summary>
public static class LargestRemainder
{
    /// <param name="whole">What is parted, in units of its own; it may be below zero.</param>
    /// <param name="weights">Not below zero. Of two that lost the same, the earlier is served first.</param>
    /// <param name="step">The smallest piece that is given: 1 for the last digit that is kept. What of the whole is less than a step goes to the largest weight.</param>
    /// <returns>A part for each weight; null where the weights are all zero or one is below it.</returns>
    public static IReadOnlyList<Int128>? Part(Int128 whole, IReadOnlyList<Int128> weights, Int128 step)
    {
        var all = weights.Aggregate((Int128)0, (sum, w) => sum + w);
        if (all <= 0 || weights.Any(w => w < 0))
        {
            return null;
        }

        var (steps, rest) = Int128.DivRem(Int128.Abs(whole), step);
        var parts = weights.Select(w => Split(steps, w, all)).ToArray();
        var given = parts.Aggregate((Int128)0, (sum, p) => sum + p.Whole);
        var result = parts.Select(p => p.Whole * step).ToArray();
        foreach (var at in Enumerable.Range(0, parts.Length).OrderByDescending(i => parts[i].Lost).Take((int)(steps - given)))
        {
            result[at] += step;
        }

        // The place that has most bears what is less than a step: it is the least of it there.
        result[Largest(weights)] += rest;
        return whole < 0 ? [.. result.Select(p => -p)] : result;
    }

    // steps × weight / all without leaving 128 bits: weights may be as large as figures are.
    private static (Int128 Whole, UInt128 Lost) Split(Int128 steps, Int128 weight, Int128 all)
    {
        var whole = BigInteger.DivRem((BigInteger)steps * (BigInteger)weight, (BigInteger)all, out var rest);
        return ((Int128)whole, (UInt128)rest);
    }

    private static int Largest(IReadOnlyList<Int128> weights)
    {
        var at = 0;
        for (var i = 1; i < weights.Count; i++)
        {
            at = weights[i] > weights[at] ? i : at;
        }

        return at;
    }
}
