using System.Globalization;
using System.Xml.Linq;

namespace Documents.Reading;

/// <summary>What the styles of a document say of its paragraphs, with what they inherit.</summary>
internal sealed class StyleLevels
{
    /// <summary>A style that names itself as its base would never end.</summary>
    private const int MaximumInheritance = 20;

    private readonly Dictionary<string, XElement> styles = [];

    public StyleLevels(XElement? part)
    {
        foreach (var style in part?.Elements().Where(e => e.Name.LocalName == "style") ?? [])
        {
            styles.TryAdd(style.Word("styleId") ?? "", style);
        }
    }

    /// <returns>1 to 9; null for body text, which Word writes as level 9.</returns>
    public static int? OutlineOf(XElement? properties) =>
        int.TryParse(properties?.Child("outlineLvl")?.Word("val"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var level) && level is >= 0 and < 9 ? level + 1 : null;

    public int? HeadingOf(string? style)
    {
        foreach (var one in Inherited(style))
        {
            var name = one.Child("name")?.Word("val") ?? "";
            if (OutlineOf(one.Child("pPr")) is { } level)
            {
                return level;
            }

            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name["heading ".Length..], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 9)
            {
                return number;
            }
        }

        return null;
    }

    public XElement? NumberingOf(string? style) => Inherited(style).Select(s => s.Child("pPr")?.Child("numPr")).FirstOrDefault(n => n is not null);

    /// <summary>Whether a table draws any line: its own, its cells' or its style's.</summary>
    public bool HasLines(XElement table)
    {
        var properties = table.Child("tblPr");
        if (properties?.Child("tblBorders") is { } own)
        {
            return Draws(own) || CellsDraw(table);
        }

        return CellsDraw(table) || Inherited(properties?.Child("tblStyle")?.Word("val")).Any(s => Draws(s.Child("tblPr")?.Child("tblBorders")));
    }

    private static bool CellsDraw(XElement table) =>
        table.Elements().Where(e => e.Name.LocalName == "tr").SelectMany(r => r.Elements()).Any(c => Draws(c.Child("tcPr")?.Child("tcBorders")));

    private static bool Draws(XElement? borders) => borders?.Elements().Any(b => b.Word("val") is { } line and not "nil" and not "none" && line.Length > 0) is true;

    private IEnumerable<XElement> Inherited(string? style)
    {
        for (var count = 0; count < MaximumInheritance && style is not null && styles.TryGetValue(style, out var found); count++)
        {
            yield return found;
            style = found.Child("basedOn")?.Word("val");
        }
    }
}
