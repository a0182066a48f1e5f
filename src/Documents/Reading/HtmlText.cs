using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Domain;

namespace Documents.Reading;

/// <summary>The text of a web page as it is read: one line a block, a table's cells joined by " | ", no scripts and no styles.</summary>
internal static class HtmlText
{
    private const int Deepest = 400;
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase) { "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "article", "header", "footer", "blockquote", "figure", "figcaption", "dd", "dt", "main" };
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "noscript", "template", "head", "nav" };

    public static Outcome<string> Of(string page)
    {
        var document = new HtmlParser().ParseDocument(page);
        var text = new StringBuilder(page.Length);
        Walk(document.Body ?? (INode)document, text, 0);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    // Deeper than any page that people write, the rest is taken as plain text.
    private static void Walk(INode node, StringBuilder text, int depth)
    {
        if (depth > Deepest)
        {
            text.Append(node.TextContent.ReplaceLineEndings(" "));
            return;
        }

        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText plain:
                    text.Append(Spaced(plain.Data));
                    break;
                case IElement element when !Unseen.Contains(element.LocalName):
                    Element(element, text, depth);
                    break;
            }
        }
    }

    private static void Element(IElement element, StringBuilder text, int depth)
    {
        var isBlock = Blocks.Contains(element.LocalName);
        if (isBlock || element.LocalName is "br")
        {
            text.Append('\n');
        }

        if (element.LocalName is "td" or "th" && element.PreviousElementSibling is not null)
        {
            text.Append(" | ");
        }

        if (element.LocalName is "li")
        {
            text.Append("- ");
        }

        Walk(element, text, depth + 1);
        if (isBlock)
        {
            text.Append('\n');
        }
    }

    private static string Spaced(string data) => string.Join(' ', data.Split(['\n', '\r', '\t']));
}
