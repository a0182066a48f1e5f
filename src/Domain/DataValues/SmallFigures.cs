namespace Domain.DataValues;

/// <summary>
/// Which counts of people are not shown, as <see cref="SmallCounts{TKey}"/> tells it; figures go by the number of their place here.
/// </summary>
public sealed class SmallFigures
{
    private readonly List<Int128> values = [];
    private readonly List<int> stages = [];
    private readonly List<int> owners = [];
    private readonly List<FigureSum> sums = [];

    /// <param name="owner">Whose figure it is: beside the small counts of some, one other loses its figures, instead of each losing a few.</param>
    /// <returns>Its number, from 0 on.</returns>
    public int Add(Int128 value, int stage, int owner)
    {
        values.Add(value);
        stages.Add(stage);
        owners.Add(owner);
        return values.Count - 1;
    }

    /// <param name="members">Figures of which it is known what they add up to; of a total the last is the sum of the others. One by itself is no sum: it has nothing beside it that could be taken away.</param>
    public void AddSum(int[] members, bool hasTotal)
    {
        if (members.Length > 1)
        {
            var stage = stages[members[0]];
            foreach (var member in members)
            {
                stage = Math.Max(stage, stages[member]);
            }

            sums.Add(new FigureSum(members, hasTotal, stage));
        }
    }

    /// <param name="threshold">The least count that is shown; 0 shows all.</param>
    /// <returns>For each figure whether it is hidden.</returns>
    public bool[] Hidden(Int128 threshold)
    {
        bool[] hidden = [.. values.Select(v => v > 0 && v < threshold)];
        if (hidden.Contains(true))
        {
            var table = new FigureTable([.. values], [.. stages], [.. owners], [.. sums], hidden);
            new HiddenByStage(table).Settle();
            new HiddenBeside(table).Settle();
        }

        return hidden;
    }
}

/// <param name="Stage">The highest of its figures.</param>
internal readonly record struct FigureSum(int[] Figures, bool HasTotal, int Stage)
{
    public int SignOf(int figure) => HasTotal && Figures[^1] == figure ? -1 : 1;
}

/// <summary>Figures, their sums, and which of them are hidden so far.</summary>
internal sealed class FigureTable
{
    private readonly int[] starts;
    private readonly int[] holders;

    public FigureTable(Int128[] values, int[] stages, int[] owners, FigureSum[] sums, bool[] hidden)
    {
        (Values, Stages, Owners, Sums, Hidden) = (values, stages, owners, sums, hidden);
        starts = new int[values.Length + 1];
        foreach (var sum in sums)
        {
            foreach (var figure in sum.Figures)
            {
                starts[figure + 1]++;
            }
        }

        for (var at = 0; at < values.Length; at++)
        {
            starts[at + 1] += starts[at];
        }

        holders = new int[starts[^1]];
        var next = starts[..^1];
        for (var sum = 0; sum < sums.Length; sum++)
        {
            foreach (var figure in sums[sum].Figures)
            {
                holders[next[figure]++] = sum;
            }
        }
    }

    public Int128[] Values { get; }
    public int[] Stages { get; }
    public int[] Owners { get; }
    public FigureSum[] Sums { get; }
    public bool[] Hidden { get; }

    /// <summary>The sums in which a figure stands.</summary>
    public ArraySegment<int> SumsOf(int figure) => new(holders, starts[figure], starts[figure + 1] - starts[figure]);
}
