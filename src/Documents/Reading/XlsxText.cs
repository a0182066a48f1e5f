using System.Text;
using System.Xml;
using System.Xml.Linq;
using Domain;

namespace Documents.Reading;

/// <summary>The words of a spreadsheet, cell by cell and in no particular order of rows: enough to look for what may not be kept.</summary>
internal static class XlsxText
{
    public static Outcome<string> Of(byte[] content)
    {
        try
        {
            var opened = DocxPackage.Open(content);
            if (!opened.Accepted)
            {
                return opened.Rejection;
            }

            var text = new StringBuilder();
            foreach (var path in opened.Value.Paths.Where(p => p.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) && p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
            {
                Append(text, opened.Value.Xml(path));
            }

            return text.ToString();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            return new Rejection(Rejections.DocumentUnreadable);
        }
    }

    // Shared and inline strings, comments, and cells' own values: a telephone may be typed as a number.
    private static void Append(StringBuilder text, XElement? part)
    {
        foreach (var cell in part?.Descendants().Where(e => e.Name.LocalName is "si" or "is" or "v" or "text") ?? [])
        {
            text.Append(string.Concat(cell.DescendantNodesAndSelf().OfType<XText>().Select(t => t.Value))).Append('\n');
        }
    }
}
