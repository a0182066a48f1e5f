using System.Globalization;
using System.Text;
using Language.Readings;
using static Web.Texts.Words;

namespace Web.Commands;

/// <summary>A reading told in a few lines to one who sits at a terminal.</summary>
internal static class ReadingWords
{
    private const int Longest = 110;

    public static string Of(Reading reading, string text)
    {
        var told = new StringBuilder();
        var header = reading.Header;
        told.AppendLine(T("cli.read.kind", T("doctype." + reading.Kind)));
        Line(told, "cli.read.number", header.Number);
        Line(told, "cli.read.issuer", header.Issuer);
        Line(told, "cli.read.date", header.Date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        Line(told, "cli.read.title", header.Title);
        Section(told, "cli.read.outline", reading.Outline.Count(i => i.Heading is not null), reading.Outline.Where(i => i.Heading is not null).Select(i => $"{new string(' ', (i.Level - 1) * 2)}{i.Label} {i.Heading}"));
        Section(told, "cli.read.citations", reading.Citations.Count, reading.Citations.Select(c => c.Text));
        Section(told, "cli.read.dates", reading.Dates.Count, reading.Dates.Select(d => $"{d.Text} → {d.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}…{d.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"));
        Section(told, "cli.read.amounts", reading.Amounts.Count, reading.Amounts.Select(a => a.Text));
        Section(told, "cli.read.statements", reading.Statements.Count, reading.Statements.Select(s => $"[{T("kind." + char.ToUpperInvariant(s.Kind[0]) + s.Kind[1..])}{(s.Sector is null ? "" : ", " + s.Sector)}] {text[s.Start..s.End]}"));
        Section(told, "cli.read.tasks", reading.Tasks.Count, reading.Tasks.Select(t => $"{string.Join(", ", t.Lead)}: {text[t.Start..t.End]}"));
        return told.ToString().TrimEnd();
    }

    private static void Line(StringBuilder told, string key, string? value)
    {
        if (value is not null)
        {
            told.AppendLine(T(key, value));
        }
    }

    private static void Section(StringBuilder told, string key, int count, IEnumerable<string> lines)
    {
        told.AppendLine(T(key, count));
        foreach (var line in lines)
        {
            var flat = line.ReplaceLineEndings(" ");
            told.Append("  ").AppendLine(flat.Length <= Longest ? flat : flat[..Longest] + "…");
        }
    }
}
