using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>The two kinds of table: one without lines that sets two columns side by side, and one with lines that shows figures.</summary>
internal static class DocxTables
{
    // A column's share follows its longest cell, in letters, within these limits: a number's column is narrow, a sentence's wide.
    private const int NarrowestShare = 4;
    private const int WidestShare = 48;

    /// <summary>Tabs break when a line grows; cells do not.</summary>
    public static Word.Table Columns(int[] widths, params OpenXmlElement[][][] rows)
    {
        var margins = new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }
        );
        var table = Frame(widths, BorderValues.None, margins);
        foreach (var row in rows)
        {
            var built = new TableRow(new TableRowProperties(new CantSplit()));
            for (var index = 0; index < row.Length; index++)
            {
                built.Append(Cell(widths[index], row[index]));
            }

            table.Append(built);
        }

        return table;
    }

    /// <summary>A table with lines, whose head row stands again on each page.</summary>
    public static Word.Table Grid(Table table, TextRule rule, int width, DocxLinks links)
    {
        var count = table.Rows.Select(r => r.Count).Append(table.Columns.Count).Append(1).Max();
        var widths = Widths(table, count, width);
        var built = Frame(widths, BorderValues.Single, null);
        if (table.Columns.Count > 0)
        {
            var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
            head.Append(Cells(table.Columns, widths, _ => JustificationValues.Center, (text, _) => [DocxParts.Run(text, rule with { Bold = true })]));
            built.Append(head);
        }

        foreach (var (row, at) in table.Rows.Select((r, i) => (r, i)))
        {
            IEnumerable<OpenXmlElement> Content(string text, int column) =>
                links.Marked(column == 0 ? table.RowMarks.GetValueOrDefault(at) : null, links.Linked(text, table.CellLinks.TryGetValue((at, column), out var to) ? [new TextLink(text, to)] : [], t => DocxParts.Run(t, rule)));

            var line = new TableRow(new TableRowProperties(new CantSplit()));
            line.Append(Cells(row, widths, i => table.NumericColumns?.Contains(i) is true ? JustificationValues.Right : JustificationValues.Left, Content));
            built.Append(line);
        }

        return built;
    }

    private static IEnumerable<OpenXmlElement> Cells(IReadOnlyList<string> texts, int[] widths, Func<int, JustificationValues> side, Func<string, int, IEnumerable<OpenXmlElement>> content) =>
        widths.Select((width, index) =>
            Cell(
                width,
                new Word.Paragraph(
                    [
                        new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.TableText }, new Justification { Val = side(index) }),
                        .. content(index < texts.Count ? texts[index] : "", index),
                    ]
                )
            )
        );

    private static TableCell Cell(int width, params OpenXmlElement[] content) =>
        new([new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }), .. content]);

    private static Word.Table Frame(int[] widths, BorderValues line, TableCellMarginDefault? margins)
    {
        T Border<T>()
            where T : BorderType, new() => line == BorderValues.None ? new T { Val = line } : new T { Val = line, Size = 4, Space = 0, Color = "000000" };

        var properties = new TableProperties(
            new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
            new TableBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
            new TableLayout { Type = TableLayoutValues.Fixed }
        );
        if (margins is not null)
        {
            properties.Append(margins);
        }

        return new Word.Table(properties, new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
    }

    // No column is narrower than its longest word or number in letters of about 0.2 cm, plus its margins: "285" must not break.
    private const int LetterTwips = 120;
    private const int CellMarginTwips = 240;

    private static int[] Widths(Table table, int count, int width)
    {
        int LongestWord(int column) => table.Rows.Prepend(table.Columns).Max(r => column < r.Count ? r[column].Split(' ').Max(w => w.Length) : 0);
        int Longest(int column) => table.Rows.Prepend(table.Columns).Select(r => column < r.Count ? r[column].Length : 0).Max();
        var wants = Enumerable.Range(0, count).Select(c => Math.Clamp(Longest(c), NarrowestShare, WidestShare)).ToArray();
        var least = Enumerable.Range(0, count).Select(c => Math.Min(width / count, (LongestWord(c) * LetterTwips) + CellMarginTwips)).ToArray();
        var free = width - least.Sum();
        var widths = wants.Select((w, index) => least[index] + (free * w / wants.Sum())).ToArray();
        widths[^1] += width - widths.Sum();
        return widths;
    }
}
