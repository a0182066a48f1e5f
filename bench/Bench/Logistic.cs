namespace Bench;

/// <summary>Logistic regression over a few classes by gradient descent with moments.</summary>
internal static class Logistic
{
    internal sealed record Example((int Feature, double Value)[] Features, int Kind);

    /// <param name="tightness">For each feature how tightly its weight is held to nothing.</param>
    /// <returns>For each class a weight for each feature.</returns>
    public static double[][] Fit(IReadOnlyList<Example> examples, int kinds, int rounds, double[] tightness)
    {
        double[][] Zero() => [.. Enumerable.Range(0, kinds).Select(_ => new double[tightness.Length])];
        var (weights, first, second) = (Zero(), Zero(), Zero());
        for (var round = 1; round <= rounds; round++)
        {
            var slopes = Slopes(examples, weights, Zero());
            for (var kind = 0; kind < kinds; kind++)
            {
                for (var at = 0; at < tightness.Length; at++)
                {
                    var slope = slopes[kind][at] + (tightness[at] * weights[kind][at]);
                    first[kind][at] = (0.9 * first[kind][at]) + (0.1 * slope);
                    second[kind][at] = (0.999 * second[kind][at]) + (0.001 * slope * slope);
                    weights[kind][at] -= 0.05 * (first[kind][at] / (1 - Math.Pow(0.9, round))) / (Math.Sqrt(second[kind][at] / (1 - Math.Pow(0.999, round))) + 1e-8);
                }
            }
        }

        return weights;
    }

    private static double[][] Slopes(IReadOnlyList<Example> examples, double[][] weights, double[][] slopes)
    {
        foreach (var example in examples)
        {
            var scores = weights.Select(w => example.Features.Sum(f => w[f.Feature] * f.Value)).ToArray();
            var top = scores.Max();
            var shares = scores.Select(s => Math.Exp(s - top)).ToArray();
            var whole = shares.Sum();
            for (var kind = 0; kind < shares.Length; kind++)
            {
                var off = (shares[kind] / whole) - (kind == example.Kind ? 1 : 0);
                foreach (var (feature, value) in example.Features)
                {
                    slopes[kind][feature] += off * value;
                }
            }
        }

        return slopes;
    }
}
