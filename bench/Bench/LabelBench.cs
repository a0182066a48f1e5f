namespace Bench;

/// <summary>How well the readers do on sets labelled without sight of their rules: one half open, to develop against, one closed, to be told by.</summary>
internal static class LabelBench
{
    /// <param name="showErrors">Prints what is told wrongly of the open halves. The closed ones are only counted.</param>
    public static void Run(bool showErrors)
    {
        PairBench.Run(Find("near-repeats-open.tsv"), showErrors);
        PairBench.Run(Find("near-repeats-more.tsv"), showErrors);
        PairBench.Run(Find("near-repeats-fourth.tsv"), showErrors);
        // A task and its result, a shortcoming and its cause in nearly the same words: not learnt from, since a pack keeps them apart by section.
        PairBench.Run(Find("near-repeats-kinds.tsv"), showErrors: false);
        PairBench.Run(Find("near-repeats-closed.tsv"), showErrors: false);
        PairBench.Run(Find("near-repeats-sixth.tsv"), showErrors: false);
        PairBench.Run(Find("near-repeats-eighth.tsv"), showErrors: false);
        PairBench.Run(Find("near-repeats-ninth.tsv"), showErrors: false);
        FigureBench.Run(Find("figures-open.jsonl"), showErrors);
        FigureBench.Run(Find("figures-more.jsonl"), showErrors);
        FigureBench.Run(Find("figures-fourth.jsonl"), showErrors);
        FigureBench.Run(Find("figures-fifth.jsonl"), showErrors);
        FigureBench.Run(Find("figures-seventh.jsonl"), showErrors);
        FigureBench.Run(Find("figures-closed.jsonl"), showErrors: false);
        FigureBench.Run(Find("figures-sixth.jsonl"), showErrors: false);
        StatementBench.Run(Find("statements-open.jsonl"), showErrors);
        StatementBench.Run(Find("statements-more.jsonl"), showErrors);
        StatementBench.Run(Find("statements-fourth.jsonl"), showErrors);
        StatementBench.Run(Find("statements-closed.jsonl"), showErrors: false);
        StatementBench.Run(Find("statements-sixth.jsonl"), showErrors: false);
        PersonBench.Run(Find("persons-open.jsonl"), showErrors);
        PersonBench.Run(Find("persons-closed.jsonl"), showErrors: false);
        PairBench.Run(Find("../../tests/Tests/Language/NearRepeatPairs.tsv"), showErrors);
        PairBench.Run(Find("../../tests/Tests/Language/NearRepeatPairsHarder.tsv"), showErrors);
    }

    internal static string Find(string name)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Giaoban.slnx")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        return Path.Combine(root, "bench", "quality", name);
    }
}
