namespace Bench.Figures;

/// <summary>The bars of figures, one after the other. A PostgreSQL to measure on is given by GIAOBAN_BENCH_POSTGRES.</summary>
internal static class FiguresBench
{
    public static async Task RunAsync(IReadOnlyList<string> asked)
    {
        bool Wants(string name) => asked.Count == 0 || asked.Contains(name);
        if (Wants("import"))
        {
            await ImportBench.RunAsync();
        }

        if (Wants("corrections"))
        {
            await ImportBench.CorrectAsync();
        }

        if (Wants("pivots"))
        {
            await PivotBench.RunAsync();
        }

        if (Wants("served"))
        {
            await ServedBench.RunAsync();
        }

        if (Wants("map"))
        {
            await MapBench.RunAsync();
        }

        if (Wants("nation"))
        {
            await NationBench.RunAsync();
        }

        if (Wants("layout"))
        {
            await LayoutBench.RunAsync();
        }

        if (Wants("rebuild"))
        {
            await RebuildBench.RunAsync();
        }

        if (Wants("grid"))
        {
            await GridBench.RunAsync();
        }
    }

    public static double Median(IEnumerable<double> times) => times.Order().ElementAt(times.Count() / 2);
}
