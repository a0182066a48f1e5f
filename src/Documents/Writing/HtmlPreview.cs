using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Documents.Writing;

/// <summary>Shows on a page what the document will say, from the same blocks and the same rules.</summary>
public static class HtmlPreview
{
    // The usual encoder would turn Vietnamese letters into entities.
    // Documents are in Vietnamese whatever the reader's language.
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <returns>A fragment without style attributes; the style sheet's <c>.paper</c> dresses it.</returns>
    public static string Render(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var rules = LayoutRules.Of(document.Regime);
        var html = new StringBuilder("<div class=\"paper\" lang=\"vi\">");
        AppendTop(html, document, rules);
        AppendBlocks(html, Labelled.Closed(document.Body, rules), rules);
        AppendBottom(html, document, rules);
        for (var index = 0; index < document.Annexes.Count; index++)
        {
            var annex = document.Annexes[index];
            html.Append(CultureInfo.InvariantCulture, $"<hr><p class=\"mid\">{Encoded(Phrases.AnnexNumber(index, document.Annexes.Count, rules))}<br>{Cased(annex.Title, "annexTitle", rules)}</p>");
            html.Append(CultureInfo.InvariantCulture, $"<p><i>{Blank(Phrases.AnnexOf(document, rules))}</i></p>");
            AppendBlocks(html, annex.Body, rules);
        }

        return html.Append("</div>").ToString();
    }

    private static void AppendTop(StringBuilder html, OfficialDocument document, LayoutRules rules)
    {
        html.Append("<div class=\"paper-top\"><p>");
        if (document.ParentIssuer is { Length: > 0 } parent)
        {
            html.Append(Cased(parent, "parent", rules)).Append("<br>");
        }

        html.Append("<b>").Append(Cased(document.Issuer, "issuer", rules)).Append("</b>").Append(Sign(rules.Word("issuerClosing"))).Append("</p>");
        var second = rules.Word("topRightSecond");
        html.Append(second.Length > 0 ? $"<p><b>{Encoded(rules.Word("topRight"))}<br><u>{Encoded(second)}</u></b></p>" : $"<p><b><u>{Encoded(rules.Word("topRight"))}</u></b></p>");
        html.Append(CultureInfo.InvariantCulture, $"<p><span class=\"keep\">{Blank(Phrases.NumberLine(document, rules))}</span>");
        html.Append(document.IsDraft ? $"<br><b>{Encoded(rules.Word("draft"))}</b></p>" : "</p>");
        html.Append(CultureInfo.InvariantCulture, $"<p><i>{Blank(Phrases.PlaceAndDate(document))}</i></p></div>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"mid\">{Cased(document.TypeName, "type", rules)}<br>{Encoded(document.Title)}{Sign(rules.Word("titleClosing"))}</p>");
        foreach (var line in Phrases.Addressed(document.AddressedTo))
        {
            html.Append("<p>").Append(Encoded(line)).Append("</p>");
        }
    }

    private static void AppendBlocks(StringBuilder html, IReadOnlyList<Block> blocks, LayoutRules rules)
    {
        foreach (var (block, label) in Labelled.Of(blocks, rules))
        {
            _ = block switch
            {
                // The page's own title is the first heading; the document's begin under it.
                Heading h => html.Append(CultureInfo.InvariantCulture, $"<h{h.Level + 1} class=\"h3\">{Encoded(label)}{Cased(h.Text, $"heading{h.Level}", rules)}</h{h.Level + 1}>"),
                Item i => html.Append("<p>- ").Append(Encoded(i.Text)).Append("</p>"),
                Note n => html.Append("<p class=\"small\"><i>").Append(Encoded(n.Text)).Append("</i></p>"),
                Paragraph p => html.Append("<p>").Append(Encoded(p.Text)).Append("</p>"),
                Table t => AppendTable(html, t),
                Picture p => html.Append("<figure class=\"picture\">").Append(Charts.SvgChart.Write(p.Chart, Vietnamese)).Append("<figcaption>").Append(Encoded(p.Chart.Sentence)).Append("</figcaption></figure>"),
                _ => throw new InvalidOperationException($"No preview for {block.GetType().Name}."),
            };
        }
    }

    private static StringBuilder AppendTable(StringBuilder html, Table table)
    {
        html.Append("<div class=\"scroll\"><table class=\"data snug rows\"><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\">").Append(Encoded(column)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var index = 0; index < Math.Max(row.Count, table.Columns.Count); index++)
            {
                var name = index < table.Columns.Count ? $" data-l=\"{Encoded(table.Columns[index])}\"" : "";
                var side = table.NumericColumns?.Contains(index) is true ? " class=\"n\"" : "";
                html.Append(CultureInfo.InvariantCulture, $"<td{side}{name}>{Encoded(index < row.Count ? row[index] : "")}</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table></div>");
    }

    private static void AppendBottom(StringBuilder html, OfficialDocument document, LayoutRules rules)
    {
        html.Append("<div class=\"paper-top\"><div class=\"small\">");
        if (document.Recipients.Count > 0)
        {
            var word = Encoded(rules.Word("recipients"));
            html.Append(rules.Text("recipientsWord").Underline ? $"<u>{word}</u>" : $"<b><i>{word}</i></b>").Append("<ul class=\"plain\">");
            html.AppendJoin("", Phrases.Recipients(document).Select(to => $"<li>{Encoded(to)}</li>")).Append("</ul>");
        }

        html.Append("</div><p>");
        if (document.Signature.Authority is { Length: > 0 } authority)
        {
            html.Append("<b>").Append(Cased(authority, "authority", rules)).Append("</b><br>");
        }

        var position = Cased(document.Signature.Position, "position", rules);
        html.Append(rules.Text("position").Bold ? $"<b>{position}</b>" : position);
        html.Append(CultureInfo.InvariantCulture, $"<br><br><br><b>{Encoded(document.Signature.Name)}</b></p></div>");
        if (document.Trace is { Length: > 0 } trace)
        {
            html.Append("<p class=\"small dim\">").Append(Encoded(trace)).Append("</p>");
        }
    }

    // A drawn line is left to the style sheet; a sign is text.
    private static string Sign(string closing) => closing == "rule" ? "" : $"<br>{Encoded(closing)}";

    private static string Cased(string text, string part, LayoutRules rules) => Encoded(Phrases.Cased(text, rules.Text(part)));

    // A page would draw several blanks together into one.
    private static string Blank(string text) => Encoded(text).Replace("  ", "&nbsp; ", StringComparison.Ordinal);

    private static string Encoded(string text) => Encoder.Encode(text);
}
