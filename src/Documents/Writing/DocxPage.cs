using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>A page of A4 (210 by 297 mm), upright or lying, and the room for text on it.</summary>
internal sealed class DocxPage(LayoutRules rules, bool isLandscape)
{
    private readonly int width = DocxParts.Millimetres(isLandscape ? 297 : 210);
    private readonly int height = DocxParts.Millimetres(isLandscape ? 210 : 297);

    /// <summary>In twentieths of a point.</summary>
    public int TextWidth => width - Margin("marginLeft") - Margin("marginRight");

    /// <summary>A table of many columns lies down, which Decree 30/2020 allows in an annex.</summary>
    public static bool IsWide(Annex annex, LayoutRules rules) => annex.Body.OfType<Table>().Any(t => t.Columns.Count >= rules.Measured("landscapeFromColumns"));

    /// <param name="isAnnex">An annex begins a page and counts its pages from one. No first page shows its number.</param>
    public SectionProperties Section(IEnumerable<OpenXmlElement> references, bool isAnnex)
    {
        var section = new SectionProperties(references);
        section.Append(new SectionType { Val = SectionMarkValues.NextPage });
        section.Append(new PageSize { Width = (uint)width, Height = (uint)height, Orient = isLandscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait });
        section.Append(
            new PageMargin
            {
                Top = Margin("marginTop"),
                Bottom = Margin("marginBottom"),
                Left = (uint)Margin("marginLeft"),
                Right = (uint)Margin("marginRight"),
                Header = (uint)Margin("pageNumberFromEdge"),
                Footer = (uint)Margin("pageNumberFromEdge"),
                Gutter = 0,
            }
        );
        if (isAnnex)
        {
            section.Append(new PageNumberType { Start = 1 });
        }

        section.Append(new TitlePage());
        return section;
    }

    private int Margin(string name) => DocxParts.Millimetres(rules.Measured(name));
}
