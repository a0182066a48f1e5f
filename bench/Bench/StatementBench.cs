using System.Globalization;
using System.Text.Json;
using Language.Statements;

namespace Bench;

/// <summary>The kind and the sector of a sentence that stands alone.</summary>
internal static class StatementBench
{
    public static void Run(string file, bool showErrors)
    {
        var (all, kinds, sectors) = (0, 0, 0);
        foreach (var row in Labels.Rows(file))
        {
            var text = row.GetProperty("text").GetString()!;
            var (kind, sector) = (row.GetProperty("kind").GetString(), row.GetProperty("sector") is { ValueKind: JsonValueKind.String } named ? named.GetString() : null);
            var found = StatementReader.Read([new SourceParagraph(text, null, false, false)]);
            var (foundKind, foundSector) = found.Count == 0 ? ("other", null) : (found[0].Kind, found[0].SectorCode);
            (all, kinds, sectors) = (all + 1, kinds + (kind == foundKind ? 1 : 0), sectors + (sector == foundSector ? 1 : 0));
            if (showErrors && (kind != foundKind || sector != foundSector))
            {
                Console.WriteLine($"{text}\n    {(kind == foundKind ? "" : $"{kind} found as {foundKind}; ")}{(sector == foundSector ? "" : $"{sector ?? "-"} found as {foundSector ?? "-"}")}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"statements, {Path.GetFileName(file)}: kind {kinds / (decimal)all:0.000}, sector {sectors / (decimal)all:0.000}"));
    }
}
