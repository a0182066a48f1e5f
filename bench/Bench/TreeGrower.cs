using Language.Comparing;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Bench;

/// <summary>Grows boosted trees over whole numbers with ML.NET, and takes them over as the comparison holds them.</summary>
internal static class TreeGrower
{
    private const int Trees = 200;
    private const int Leaves = 8;
    private const int LeastOfALeaf = 10;
    private const double Pace = 0.05;
    private const int One = 100_000;

    private sealed class Row
    {
        public float[] Features { get; set; } = [];

        public bool Label { get; set; }
    }

    public static IReadOnlyList<PairTree> Grow(IReadOnlyList<(int[] Found, bool Same)> rows)
    {
        var context = new MLContext(seed: 1);
        var shape = SchemaDefinition.Create(typeof(Row));
        shape[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Found.Length);
        var data = context.Data.LoadFromEnumerable(rows.Select(r => new Row { Features = Array.ConvertAll(r.Found, f => (float)f), Label = r.Same }), shape);
        var trainer = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            NumberOfTrees = Trees,
            NumberOfLeaves = Leaves,
            MinimumExampleCountPerLeaf = LeastOfALeaf,
            LearningRate = Pace,
            FeatureFraction = 0.5,
            Seed = 1,
            NumberOfThreads = 1,
        });
        var model = (FastTreeBinaryModelParameters)trainer.Fit(data).Model.SubModel;
        return [.. model.TrainedTreeEnsemble.Trees.Zip(model.TrainedTreeEnsemble.TreeWeights, Taken)];
    }

    private static PairTree Taken(RegressionTree tree, double weight) => new(
        [.. tree.NumericalSplitFeatureIndexes],
        [.. tree.NumericalSplitThresholds.Select(t => (int)Math.Floor(t))],
        [.. tree.LeftChild],
        [.. tree.RightChild],
        [.. tree.LeafValues.Select(v => (int)Math.Round(v * weight * One))]);
}
