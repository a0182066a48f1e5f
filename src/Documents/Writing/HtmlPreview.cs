using System.Text;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Documents.Writing;

/// <summary>Shows on a page what the document will say, from the same blocks and the same rules.</summary>
public static class HtmlPreview
{
    // The usual encoder would turn Vietnamese letters into entities.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <returns>A fragment without style attributes; the style sheet's <c>.paper</c> dresses it.</returns>
    public static string Render(OfficialDocument document)
    {
        var rules = LayoutRules.Of(document.Regime);
        var html = new StringBuilder("<article class=\"paper\" lang=\"vi\"><div class=\"paper-top\">");
        html.Append("<p>").Append(Encoded(document.ParentIssuer?.ToUpper(Vietnamese))).Append("<br><b>").Append(Encoded(document.Issuer.ToUpper(Vietnamese))).Append("</b>");
        html.Append(rules.IssuerClosing == "rule" ? "</p>" : $"<br>{Encoded(rules.IssuerClosing)}</p>");
        html.Append("<p><b>").Append(Encoded(rules.TopRight)).Append("</b>");
        html.Append(rules.TopRightSecond is { } second ? $"<br><b><u>{Encoded(second)}</u></b></p>" : "</p>");
        html.Append("<p>").Append(Encoded(rules.NumberLine(document))).Append(document.IsDraft ? "<br><b>DỰ THẢO</b></p>" : "</p>");
        html.Append("<p><i>").Append(Encoded(LayoutRules.PlaceAndDate(document))).Append("</i></p></div>");
        html.Append("<p class=\"mid\">").Append(Encoded(document.TypeName.ToUpper(Vietnamese))).Append("<br>").Append(Encoded(document.Title)).Append("</p>");
        foreach (var line in document.AddressedTo)
        {
            html.Append("<p class=\"mid\">Kính gửi: ").Append(Encoded(line)).Append("</p>");
        }

        Append(html, Labelled.Closed(document.Body, rules), rules);
        AppendBottom(html, document);
        foreach (var annex in document.Annexes)
        {
            html.Append("<p class=\"mid\">Phụ lục<br>").Append(Encoded(annex.Title.ToUpper(Vietnamese))).Append("</p>");
            Append(html, annex.Body, rules);
        }

        return html.Append("</article>").ToString();
    }

    private static void Append(StringBuilder html, IReadOnlyList<Block> blocks, LayoutRules rules)
    {
        foreach (var (block, label) in Labelled.Of(blocks, rules))
        {
            switch (block)
            {
                case Heading h:
                    html.Append(CultureInfo.InvariantCulture, $"<h{h.Level + 1}>{Encoded(label)} {Encoded(h.Text)}</h{h.Level + 1}>");
                    break;
                case Item i:
                    html.Append("<p>- ").Append(Encoded(i.Text)).Append("</p>");
                    break;
                case Note n:
                    html.Append("<p class=\"small\"><i>").Append(Encoded(n.Text)).Append("</i></p>");
                    break;
                case Paragraph p:
                    html.Append("<p>").Append(Encoded(p.Text)).Append("</p>");
                    break;
                case Table t:
                    AppendTable(html, t);
                    break;
            }
        }
    }

    private static void AppendTable(StringBuilder html, Table table)
    {
        html.Append("<table class=\"data snug rows\"><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\">").Append(Encoded(column)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var index = 0; index < row.Count; index++)
            {
                html.Append(table.NumericColumns?.Contains(index) is true ? "<td class=\"n\" data-l=\"" : "<td data-l=\"").Append(Encoded(table.Columns[index])).Append("\">").Append(Encoded(row[index])).Append("</td>");
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
    }

    private static void AppendBottom(StringBuilder html, OfficialDocument document)
    {
        html.Append("<div class=\"paper-top\"><p class=\"small\"><b><i>Nơi nhận:</i></b>");
        foreach (var to in document.Recipients)
        {
            html.Append("<br>- ").Append(Encoded(to));
        }

        html.Append("</p><p>");
        if (document.Signature.Authority is { } authority)
        {
            html.Append("<b>").Append(Encoded(authority.ToUpper(Vietnamese))).Append("</b><br>");
        }

        html.Append(Encoded(document.Signature.Position.ToUpper(Vietnamese))).Append("<br><br><br><b>").Append(Encoded(document.Signature.Name)).Append("</b></p></div>");
        if (document.Trace is { } trace)
        {
            html.Append("<p class=\"small dim\">").Append(Encoded(trace)).Append("</p>");
        }
    }

    private static string Encoded(string? text) => Encoder.Encode(text ?? "");
}
