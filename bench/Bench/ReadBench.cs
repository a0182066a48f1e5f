using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Language.Amounts;
using Language.Citations;
using Language.Dates;
using Language.Headers;
using Language.Outlines;
using Language.Readings;
using Language.Statements;
using Language.Text;

namespace Bench;

/// <summary>How fast a file of rows is read on one core, whole and stage by stage, beside the bare reading of its JSON.</summary>
internal static class ReadBench
{
    /// <param name="file">Rows {"id","text"}.</param>
    public static void Run(string file)
    {
        var rows = new List<string>();
        long bytes = 0;
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            rows.Add(row.RootElement.GetProperty("text").GetString()!);
            bytes += Encoding.UTF8.GetByteCount(line) + 1;
        }

        var megabytes = bytes / 1_000_000m;
        foreach (var warm in rows.Take(100))
        {
            ProseReader.Read(warm);
        }

        Stage("fold", t => FoldedText.Of(t));
        Stage("paragraphs", t => Paragraphs.Of(t));
        Stage("header", t => HeaderReader.Read(t));
        Stage("citations", t => CitationReader.Read(t));
        Stage("dates", t => DateReader.Read(t));
        Stage("amounts", t => AmountReader.Read(FoldedText.Of(t), []));
        Stage("outline", t => OutlineReader.Read(FoldedText.Of(t), Paragraphs.Of(FoldedText.Of(t).Text)));
        Stage("statements", t => StatementReader.Read([.. Paragraphs.Of(t).Select(p => new SourceParagraph(t[p.Start..p.End], null, false, false))]));
        Stage("all", t => ProseReader.Read(t));

        void Stage(string name, Func<string, object> read)
        {
            var times = new List<decimal>();
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var run = 0; run < 3; run++)
            {
                var watch = Stopwatch.StartNew();
                foreach (var row in rows)
                {
                    read(row);
                }

                times.Add(watch.ElapsedMilliseconds / 1000m);
            }

            times.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12} {times[1],7:0.00} s  {megabytes / Math.Max(times[1], 0.001m),8:0.0} MB/s  {(GC.GetAllocatedBytesForCurrentThread() - before) / 3 / 1_000_000m,7:0} MB made"));
        }
    }
}
