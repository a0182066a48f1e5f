using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Outlines;

/// <summary>A part of a document that bears a label.</summary>
/// <param name="Label">As written: <c>Điều 5</c>, <c>II</c>, <c>1.2</c>, <c>đ)</c>, <c>-</c>.</param>
/// <param name="Level">1 the outermost.</param>
/// <param name="Heading">Its title; null where the label begins a sentence.</param>
/// <param name="Start">UTF-16 offset of the label.</param>
/// <param name="End">Where the part ends: where the next of its level or above begins, or the text ends.</param>
public sealed record OutlineItem(string Label, int Level, string? Heading, int Start, int End);

/// <summary>Finds parts, chapters, sections, articles, clauses and points (Decree 34/2016), the Party's I- 1- a) (Guidance 36-HD/VPTW), and lists.</summary>
public static partial class OutlineReader
{
    private const int LongestHeading = 200;
    private const int DeepestLevel = 12;

    public static IReadOnlyList<OutlineItem> Read(FoldedText text, IReadOnlyList<(int Start, int End)> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        var open = new List<(string Kind, int Item)>();
        var items = new List<OutlineItem>();
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var (from, to) = paragraphs[index];
            if (Label(text.Text, from, to) is not { } label)
            {
                continue;
            }

            var depth = Depth(open, label.Kind);
            Close(items, open, depth, text.ToSource(from, from).Start);
            open.Add((label.Kind, items.Count));
            items.Add(new OutlineItem(text.Text[from..label.LabelEnd], Math.Min(depth + 1, DeepestLevel), Heading(text.Text, label.After, to, NextOf(paragraphs, index)), text.ToSource(from, from).Start, text.Source.Length));
        }

        return items;
    }

    private static (int Start, int End)? NextOf(IReadOnlyList<(int Start, int End)> paragraphs, int index) => index + 1 < paragraphs.Count ? paragraphs[index + 1] : null;

    // A label of a kind that is open closes what is inside it; a new kind goes one deeper, but never inside one that ranks below it.
    private static int Depth(List<(string Kind, int Item)> open, string kind)
    {
        var same = open.FindIndex(o => o.Kind == kind);
        if (same >= 0)
        {
            return same;
        }

        var rank = Rank(kind);
        var below = open.FindIndex(o => Rank(o.Kind) > rank);
        return below >= 0 ? below : open.Count;
    }

    private static int Rank(string kind) =>
        kind switch { "part" => 1, "chapter" => 2, "section" => 3, "subsection" => 4, "capital" => 5, "roman" => 6, "article" => 7, "number" => 8, _ when kind.StartsWith("number", StringComparison.Ordinal) => 7 + kind.Length - 5, "letter" => 20, "bracket" => 21, "-" => 22, "+" => 23, _ => 24 };

    private static void Close(List<OutlineItem> items, List<(string Kind, int Item)> open, int depth, int at)
    {
        foreach (var (_, item) in open.Skip(depth))
        {
            items[item] = items[item] with { End = at };
        }

        open.RemoveRange(depth, open.Count - depth);
    }

    // "Chương I" stands alone on its line, and its title in capitals on the next.
    private static string? Heading(string text, int from, int to, (int Start, int End)? next)
    {
        var rest = text.AsSpan(Math.Min(from, to)..to).Trim(" .:-\n");
        if (rest.Length == 0)
        {
            return next is { } title && title.End - title.Start < LongestHeading && !text[title.Start..title.End].Any(char.IsLower) ? text[title.Start..title.End] : null;
        }

        return rest.Length < LongestHeading && text[to - 1] is not ('.' or ';' or ',') && !rest.Contains("; ", StringComparison.Ordinal) && !rest.Contains(";\n", StringComparison.Ordinal) ? rest.ToString().Replace('\n', ' ') : null;
    }

    private static (string Kind, int LabelEnd, int After)? Label(string text, int from, int to)
    {
        var match = Labels().Match(text[from..Math.Min(to, from + 60)]);
        if (!match.Success)
        {
            return null;
        }

        var kind = Kind(match);
        var label = match.Groups["label"];
        return (kind, from + label.Index + label.Length, from + match.Length);
    }

    private static string Kind(Match match)
    {
        foreach (var name in (ReadOnlySpan<string>)["part", "chapter", "section", "subsection", "article", "roman", "capital", "letter", "bracket"])
        {
            if (match.Groups[name].Success)
            {
                return name;
            }
        }

        var sign = match.Groups["label"].Value;
        return match.Groups["number"].Success ? "number" + new string('.', sign.TrimEnd('.', ')', '-', '/', ' ').Count(c => c == '.')) : sign is "-" or "+" ? sign : "*";
    }

    [GeneratedRegex(
        @"^(?:(?<label>(?<part>(?:Phần|PHẦN)\s+(?:(?:thứ|THỨ)\s+\p{L}+|[IVXLC]+|\d{1,2}))|(?<chapter>(?:Chương|CHƯƠNG)\s+(?:[IVXLC]+|\d{1,2}))|(?<subsection>(?:Tiểu\s+mục|TIỂU\s+MỤC)\s+(?:\d{1,2}|[IVX]+))|(?<section>(?:Mục|MỤC)\s+(?:\d{1,2}|[IVX]+|[A-Z])\b)|(?<article>(?:Điều|ĐIỀU)\s+\d{1,3}[a-zđ]?\b))(?:\s*[.:-])?"
            + @"|(?<label>(?<roman>[IVX]{1,5})|(?<capital>[A-HĐ]))\s?[.\-/)](?:\s|$)(?:\s*)|(?<label>(?<number>\d{1,2}(?:\.\d{1,2}){0,4}))(?:\s?[.)\-/](?:\s|$)|\s(?=\p{Lu}))|(?<label>(?<letter>[a-zđ])\s?\))|(?<label>(?<bracket>\(\d{1,2}\)))|(?<label>[-+*•·▪●○◦])\s)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Labels();
}
