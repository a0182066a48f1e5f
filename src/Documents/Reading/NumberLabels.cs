using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Documents.Writing;

namespace Documents.Reading;

/// <summary>Counts automatic numbers as Word prints them: "I.", "1.2.", "a)", "-".</summary>
internal sealed class NumberLabels
{
    private readonly Dictionary<string, Dictionary<int, XElement>> levelsByNumbering = [];
    private readonly Dictionary<string, string> listByNumbering = [];
    private readonly Dictionary<string, int[]> counts = [];

    public NumberLabels(XElement? part)
    {
        var lists = (part?.Elements() ?? []).Where(e => e.Name.LocalName == "abstractNum").ToLookup(e => e.Word("abstractNumId") ?? "");
        foreach (var numbering in (part?.Elements() ?? []).Where(e => e.Name.LocalName == "num"))
        {
            var id = numbering.Word("numId") ?? "";
            var list = numbering.Child("abstractNumId")?.Word("val") ?? "";
            // Several numberings of one list count on together.
            listByNumbering[id] = list;
            var levels = new Dictionary<int, XElement>();
            foreach (var level in lists[list].Elements().Concat(numbering.Elements().Elements()).Where(e => e.Name.LocalName == "lvl"))
            {
                levels[Number(level.Word("ilvl"), 0)] = level;
            }

            levelsByNumbering[id] = levels;
        }
    }

    /// <returns>Null where the paragraph is taken out of its list, or the level prints nothing.</returns>
    public string? Next(XElement numbering)
    {
        var id = numbering.Child("numId")?.Word("val") ?? "";
        var at = Math.Clamp(Number(numbering.Child("ilvl")?.Word("val"), 0), 0, 8);
        if (!levelsByNumbering.TryGetValue(id, out var levels) || !levels.TryGetValue(at, out var level))
        {
            return null;
        }

        if (!counts.TryGetValue(listByNumbering[id], out var count))
        {
            counts[listByNumbering[id]] = count = new int[9];
        }

        count[at]++;
        Array.Clear(count, at + 1, count.Length - at - 1);
        return Printed(level, levels, count);
    }

    private static string? Printed(XElement level, Dictionary<int, XElement> levels, int[] count)
    {
        if (level.Child("numFmt")?.Word("val") == "bullet")
        {
            return "-";
        }

        var pattern = level.Child("lvlText")?.Word("val") ?? "";
        var label = new StringBuilder();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] == '%' && index + 1 < pattern.Length && pattern[index + 1] is >= '1' and <= '9')
            {
                var part = pattern[++index] - '1';
                label.Append(levels.TryGetValue(part, out var counted) ? Numeral(counted, Math.Max(count[part], 1)) : "");
            }
            else
            {
                label.Append(pattern[index]);
            }
        }

        return label.ToString().Trim() is { Length: > 0 } printed ? printed : null;
    }

    private static string Numeral(XElement level, int count)
    {
        // A hostile start would make a roman numeral of a thousand letters.
        var number = Math.Clamp(Number(level.Child("start")?.Word("val"), 1) + count - 1L, 0, 9999);
        return level.Child("numFmt")?.Word("val") switch
        {
            "upperRoman" => Numerals.Roman((int)number),
            "lowerRoman" => Numerals.Roman((int)number).ToLowerInvariant(),
            "upperLetter" => Letter((int)number).ToUpperInvariant(),
            "lowerLetter" => Letter((int)number),
            "none" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }

    // Word counts letters in the English alphabet, and doubles them after z.
    private static string Letter(int number) => number < 1 ? "" : new string((char)('a' + ((number - 1) % 26)), Math.Min(3, ((number - 1) / 26) + 1));

    private static int Number(string? text, int otherwise) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
