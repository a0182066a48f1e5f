namespace Domain.DataValues;

/// <summary>
/// Finds figures that can be exchanged for one another: more in one and less in others, with every sum as it was. Whoever sees the sums and none of
/// these figures cannot work out any of them. Figures are added one by one, those first that are best hidden; each that the ones before it can make
/// up for closes an exchange, which is then of the best figures there are.
/// </summary>
/// <remarks>
/// In terms of matrices: sums are rows, figures are columns, an exchange is a column that depends on those before it, and these are kept as a
/// triangle. Reckoned with remainders of a prime, where nothing overflows and nothing is rounded; all coefficients are 1 and -1, and what they come
/// to is far below it.
/// </remarks>
internal sealed class Exchanges(int[] lengths)
{
    private const long Prime = 2_147_483_647;

    private readonly List<Step> steps = [];
    private readonly int[] stepOf = [.. Enumerable.Repeat(-1, lengths.Length)];
    private readonly long[] rest = new long[lengths.Length];
    private readonly List<int> touched = [];
    private readonly PriorityQueue<int, int> waiting = new();
    private long[] left = new long[64];

    /// <summary>A figure that none before it makes up for.</summary>
    /// <param name="Row">Which nothing added later reaches but by way of it.</param>
    /// <param name="Below">What it leaves in other rows, where it is 1 in its own.</param>
    /// <param name="Above">How much of earlier steps it holds.</param>
    private readonly record struct Step(int Figure, int Row, long Inverse, (int Row, long Value)[] Below, (int Step, long Value)[] Above);

    /// <summary>Additions so far: a measure of time.</summary>
    public long Work { get; private set; }

    /// <param name="entries">The sums in which the figure stands, each with 1 for a part and -1 for the total.</param>
    /// <returns>The figures that are exchanged, this one among them; null where none makes up for it.</returns>
    public List<int>? Add(int figure, IEnumerable<(int Row, int Sign)> entries)
    {
        foreach (var (row, sign) in entries)
        {
            Put(row, sign < 0 ? Prime - 1 : 1);
        }

        var above = Reduce();
        var pivot = -1;
        foreach (var row in touched)
        {
            // The shortest sum: the parts of one place stay among themselves as long as they can.
            pivot = rest[row] != 0 && (pivot < 0 || (lengths[row], row).CompareTo((lengths[pivot], pivot)) < 0) ? row : pivot;
        }

        if (pivot < 0)
        {
            touched.Clear();
            return [.. MadeUp(above), figure];
        }

        Keep(figure, pivot, above);
        return null;
    }

    private void Put(int row, long value)
    {
        Work++;
        if (rest[row] == 0)
        {
            touched.Add(row);
            if (stepOf[row] is >= 0 and var step)
            {
                waiting.Enqueue(step, step);
            }
        }

        rest[row] = (rest[row] + value) % Prime;
    }

    private List<(int Step, long Value)> Reduce()
    {
        var above = new List<(int, long)>();
        while (waiting.TryDequeue(out var at, out _))
        {
            var (value, step) = (rest[steps[at].Row], steps[at]);
            if (value == 0)
            {
                continue;
            }

            above.Add((at, value));
            rest[step.Row] = 0;
            foreach (var (row, part) in step.Below)
            {
                Put(row, (Prime - value) * part % Prime);
            }
        }

        return above;
    }

    private void Keep(int figure, int pivot, List<(int Step, long Value)> above)
    {
        var (value, below) = (rest[pivot], new List<(int, long)>());
        var inverse = Inverse(value);
        rest[pivot] = 0;
        foreach (var row in touched)
        {
            if (rest[row] != 0)
            {
                below.Add((row, rest[row] * inverse % Prime));
                rest[row] = 0;
            }
        }

        touched.Clear();
        stepOf[pivot] = steps.Count;
        steps.Add(new Step(figure, pivot, inverse, [.. below], [.. above]));
    }

    // The last step first: each takes with it what it holds of those before.
    private List<int> MadeUp(List<(int Step, long Value)> of)
    {
        Array.Resize(ref left, Math.Max(left.Length, steps.Count));
        var found = new List<int>();
        foreach (var (step, value) in of)
        {
            left[step] = value;
            waiting.Enqueue(step, -step);
        }

        while (waiting.TryDequeue(out var at, out _))
        {
            if (left[at] == 0)
            {
                continue;
            }

            var (step, value) = (steps[at], left[at] * steps[at].Inverse % Prime);
            left[at] = 0;
            found.Add(step.Figure);
            Work += step.Above.Length;
            foreach (var (before, part) in step.Above)
            {
                if (left[before] == 0)
                {
                    waiting.Enqueue(before, -before);
                }

                left[before] = (left[before] + ((Prime - value) * part)) % Prime;
            }
        }

        return found;
    }

    private static long Inverse(long value)
    {
        if (value is 1 or Prime - 1)
        {
            return value;
        }

        var (result, exponent) = (1L, Prime - 2);
        for (; exponent > 0; exponent >>= 1, value = value * value % Prime)
        {
            result = (exponent & 1) == 1 ? result * value % Prime : result;
        }

        return result;
    }
}
