using System.Diagnostics;
using System.Globalization;
using Language.Privacy;
using Language.Readings;

namespace Bench;

/// <summary>Texts made to exhaust a reader: a quarter and a whole megabyte of each, whose times must stand as their lengths do.</summary>
internal static class HostileBench
{
    private const int Whole = 1_000_000;

    private static readonly (string Name, string Piece)[] Pieces =
    [
        ("((((", "("), ("Điều ", "Điều "), ("digits", "7"), ("combining marks", "\u0301"), ("nested lists", "1. a) - "), ("blanks", " "), ("numbers of documents", "12/"), ("dashes", "-"), ("capitals", "ĐẢNG "), ("names", "Vàng A "), ("kinds", "Nghị quyết "), ("dates", "ngày 1/"), ("lines", "\n1. "), ("open tags", "<b"), ("semicolons", "; "), ("clauses", "a;"), ("years", "năm 2022 - "), ("months", "9 tháng "),
    ];

    public static void Run()
    {
        foreach (var (name, piece) in Pieces)
        {
            var (small, large) = (Median(Text(piece, Whole / 4)), Median(Text(piece, Whole)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22} {small,7:0} ms for 250 KB, {large,7:0} ms for 1 MB: {large / Math.Max(1, small):0.0} times"));
        }
    }

    private static string Text(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static decimal Median(string text)
    {
        var times = new List<decimal>();
        for (var run = 0; run < 3; run++)
        {
            var watch = Stopwatch.StartNew();
            ProseReader.Read(text);
            PrivateData.FindAll(text);
            times.Add(watch.ElapsedMilliseconds);
        }

        times.Sort();
        return times[1];
    }
}
