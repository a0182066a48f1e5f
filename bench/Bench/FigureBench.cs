using System.Globalization;
using System.Text.Json;
using Language.Dates;
using Language.Readings;

namespace Bench;

/// <summary>Dates and amounts: the exact span and the exact value.</summary>
internal static class FigureBench
{
    public static void Run(string file, bool showErrors)
    {
        var (dates, amounts) = (new Count(), new Count());
        foreach (var row in Labels.Rows(file))
        {
            var text = row.GetProperty("text").GetString()!;
            var read = ProseReader.Read(text);
            var errors = dates.Add(Labels.Placed(text, row.GetProperty("dates")).Select(l => $"{l.Start}-{l.End} «{text[l.Start..l.End]}» {Word(l.Label, "kind")} {Word(l.Label, "from")} {Word(l.Label, "to")}"), read.Dates.Select(d => $"{d.Start}-{d.End} «{d.Text}» {Kind(d.Kind)} {Iso(d.From)} {Iso(d.To)}"))
                .Concat(amounts.Add(Labels.Placed(text, row.GetProperty("amounts")).Select(l => $"{l.Start}-{l.End} «{text[l.Start..l.End]}» {Word(l.Label, "value")} {Word(l.Label, "to")} {Word(l.Label, "of")}"), read.Amounts.Select(a => $"{a.Start}-{a.End} «{a.Text}» {Trimmed(a.Value)} {Trimmed(a.To)} {Trimmed(a.Of)}")))
                .ToList();
            if (showErrors && errors.Count > 0)
            {
                Console.WriteLine($"{text}\n    {string.Join("\n    ", errors)}");
            }
        }

        var name = Path.GetFileName(file);
        dates.Print($"dates, {name}");
        amounts.Print($"amounts, {name}");
        dates.With(amounts).Print($"dates and amounts, {name}");
    }

    private static string Kind(DateKind kind) => kind is DateKind.SchoolYear ? "schoolYear" : kind.ToString().ToLowerInvariant();

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Word(JsonElement label, string name) => label.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? Trimmed(value.ToString())! : "-";

    // 1234.50 and 1234.5 are one value.
    private static string Trimmed(string? digits) => digits is null ? "-" : digits.Contains('.', StringComparison.Ordinal) && decimal.TryParse(digits, CultureInfo.InvariantCulture, out _) ? digits.TrimEnd('0').TrimEnd('.') : digits;

    private sealed class Count
    {
        private (int Hit, int Extra, int Missed) count;

        public IEnumerable<string> Add(IEnumerable<string> gold, IEnumerable<string> found)
        {
            var (want, got) = (gold.ToHashSet(), found.ToHashSet());
            count = (count.Hit + want.Intersect(got).Count(), count.Extra + got.Except(want).Count(), count.Missed + want.Except(got).Count());
            return want.Except(got).Select(w => "missed " + w).Concat(got.Except(want).Select(g => "extra  " + g));
        }

        public Count With(Count other) => new() { count = (count.Hit + other.count.Hit, count.Extra + other.count.Extra, count.Missed + other.count.Missed) };

        public void Print(string what) => Labels.Print(what, count.Hit, count.Extra, count.Missed);
    }
}
