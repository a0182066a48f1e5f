using System.Text.Json;
using Language.Privacy;

namespace Bench;

/// <summary>Private persons, telephone and identity numbers: the exact span and its kind.</summary>
internal static class PersonBench
{
    public static void Run(string file, bool showErrors)
    {
        var (hit, extra, missed) = (0, 0, 0);
        foreach (var row in Labels.Rows(file))
        {
            var text = row.GetProperty("text").GetString()!;
            var gold = Labels.Placed(text, row.GetProperty("private")).Select(l => (l.Start, l.End, Kind: l.Label.GetProperty("kind").GetString())).ToHashSet();
            var found = PrivateData.FindAll(text).Select(f => (f.Start, End: f.Start + f.Length, Kind: (string?)f.Kind.ToString().ToLowerInvariant())).ToHashSet();
            (hit, extra, missed) = (hit + gold.Intersect(found).Count(), extra + found.Except(gold).Count(), missed + gold.Except(found).Count());
            if (showErrors && !gold.SetEquals(found))
            {
                Console.WriteLine($"{text}\n    {string.Join("; ", gold.Except(found).Select(g => $"missed {g.Kind} «{text[g.Start..g.End]}»").Concat(found.Except(gold).Select(f => $"extra {f.Kind} «{text[f.Start..f.End]}»")))}");
            }
        }

        Labels.Print($"private persons and numbers, {Path.GetFileName(file)}", hit, extra, missed);
    }
}
