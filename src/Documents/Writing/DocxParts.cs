using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Documents.Writing;

/// <summary>Small pieces of WordprocessingML. Lengths: twentieths of a point for distances, half points for letters.</summary>
internal static class DocxParts
{
    public const int TwipsPerPoint = 20;

    public static int Twips(int millimetres) => (int)Math.Round(millimetres * 56.6929);

    public static Run Run(string text, TextRule rule, bool upper = false)
    {
        // The schema fixes this order: bold, italic, size, underline.
        var properties = new RunProperties();
        if (rule.Bold)
        {
            properties.Append(new Bold());
        }

        if (rule.Italic)
        {
            properties.Append(new Italic());
        }

        properties.Append(new FontSize { Val = $"{rule.Size * 2}" }, new FontSizeComplexScript { Val = $"{rule.Size * 2}" });
        if (rule.Underline)
        {
            properties.Append(new Underline { Val = UnderlineValues.Single });
        }

        return new Run(properties, new Text(upper ? text.ToUpper(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")) : text) { Space = SpaceProcessingModeValues.Preserve });
    }

    public static Word.Paragraph Centred(string text, TextRule rule, bool upper = false, int before = 0) =>
        new(
            new ParagraphProperties(
                new SpacingBetweenLines { Before = $"{before * TwipsPerPoint}", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
                new Indentation { FirstLine = "0" },
                new Justification { Val = JustificationValues.Center }
            ),
            Run(text, rule, upper)
        );

    /// <summary>A solid line, set in from both edges: a paragraph's own border, which keeps its place when the text is edited.</summary>
    public static Word.Paragraph Rule(int insetTwips) =>
        new(
            new ParagraphProperties(
                new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" }),
                new SpacingBetweenLines { Before = "20", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
                new Indentation { Left = $"{insetTwips}", Right = $"{insetTwips}", FirstLine = "0" }
            )
        );

    public static Word.Table Columns(int[] widths, params OpenXmlElement[][] cells)
    {
        var none = new TableBorders(
            new TopBorder { Val = BorderValues.None },
            new LeftBorder { Val = BorderValues.None },
            new BottomBorder { Val = BorderValues.None },
            new RightBorder { Val = BorderValues.None },
            new InsideHorizontalBorder { Val = BorderValues.None },
            new InsideVerticalBorder { Val = BorderValues.None }
        );
        var table = new Word.Table(
            new TableProperties(new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa }, none, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" }))
        );
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        for (var index = 0; index < cells.Length; index++)
        {
            row.Append(new TableCell([new TableCellProperties(new TableCellWidth { Width = $"{widths[index]}", Type = TableWidthUnitValues.Dxa }), .. cells[index]]));
        }

        table.Append(row);
        return table;
    }

    /// <summary>A table with lines, whose head row stands again on each page.</summary>
    public static Word.Table Grid(Table table, TextRule rule, int width)
    {
        var widths = Widths(table, width);
        var line = new Func<string, OpenXmlElement>[] { _ => new TopBorder(), _ => new LeftBorder(), _ => new BottomBorder(), _ => new RightBorder(), _ => new InsideHorizontalBorder(), _ => new InsideVerticalBorder() };
        var borders = new TableBorders(line.Select(make =>
        {
            var border = (BorderType)make("");
            (border.Val, border.Size, border.Color) = (BorderValues.Single, 4, "000000");
            return border;
        }));
        var built = new Word.Table(
            new TableProperties(new TableWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }, borders, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" }))
        );
        built.Append(Row(table.Columns, rule with { Bold = true }, widths, [], isHead: true));
        foreach (var row in table.Rows)
        {
            built.Append(Row(row, rule, widths, table.NumericColumns ?? [], isHead: false));
        }

        return built;
    }

    private static TableRow Row(IReadOnlyList<string> cells, TextRule rule, int[] widths, IReadOnlyList<int> numeric, bool isHead)
    {
        var row = new TableRow(isHead ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        for (var index = 0; index < cells.Count; index++)
        {
            var side = isHead ? JustificationValues.Center : numeric.Contains(index) ? JustificationValues.Right : JustificationValues.Left;
            row.Append(
                new TableCell(
                    new TableCellProperties(new TableCellWidth { Width = $"{widths[index]}", Type = TableWidthUnitValues.Dxa }),
                    new Word.Paragraph(
                        new ParagraphProperties(
                            new SpacingBetweenLines { Before = "40", After = "40", Line = "240", LineRule = LineSpacingRuleValues.Auto },
                            new Indentation { FirstLine = "0" },
                            new Justification { Val = side }
                        ),
                        Run(cells[index], rule)
                    )
                )
            );
        }

        return row;
    }

    // A column gets its share by its longest cell, within limits, so that a number's column is narrow and a sentence's wide.
    private static int[] Widths(Table table, int width)
    {
        var wants = table.Columns.Select((name, index) => Math.Clamp(table.Rows.Select(r => r[index].Length).Append(name.Length).Max(), 4, 60)).ToArray();
        var widths = wants.Select(w => width * w / wants.Sum()).ToArray();
        widths[^1] += width - widths.Sum();
        return widths;
    }
}
