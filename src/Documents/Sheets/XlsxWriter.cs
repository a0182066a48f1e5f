using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Documents.Sheets;

/// <summary>Writes sheets as a workbook that Excel and LibreOffice open: numbers as numbers, inputs with the same rules as the page.</summary>
public static class XlsxWriter
{
    private const uint Plain = 0;
    private const uint Heading = 1;
    private const uint Number = 2;
    private const uint Typed = 3;
    private const uint Overflowing = 4;

    // In points: a line of the sheets' type.
    private const double LineHeight = 15;

    // In characters: what is wider is easier read on a page laid across.
    private const int PortraitWidth = 110;

    public static byte[] Write(params IReadOnlyList<Sheet> sheets)
    {
        using var content = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            // Every relationship has a name of ours: the library's own are drawn at random, and the same sheets are to be the same bytes.
            var main = book.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "book");
            main.Workbook = new Workbook();
            main.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var list = main.Workbook.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
            foreach (var (sheet, at) in sheets.Select((s, i) => (s, (uint)i + 1)))
            {
                var part = main.AddNewPart<WorksheetPart>($"sheet{at}");
                part.Worksheet = Worksheet(sheet);
                list.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = main.GetIdOfPart(part), SheetId = at, Name = NameOf(sheet.Name) });
            }
        }

        return content.ToArray();
    }

    /// <summary>The name of a cell: A1, B7, AA3; rows and columns from 0.</summary>
    public static string Reference(int row, int column) => LettersOf(column) + (row + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column from 0: A, B, AA.</summary>
    public static string LettersOf(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    private static Worksheet Worksheet(Sheet sheet)
    {
        // On paper a sheet is as wide as the page, however many pages long.
        var worksheet = new Worksheet(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        if (sheet.FrozenRows > 0)
        {
            worksheet.AppendChild(new SheetViews(new SheetView(Frozen(sheet)) { WorkbookViewId = 0 }));
        }

        worksheet.AppendChild(new Columns(sheet.Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = Math.Max(w, 1), CustomWidth = true, Hidden = w == 0 })));
        worksheet.AppendChild(new SheetData(sheet.Rows.Select((row, r) => Row(row, r, sheet.Widths))));
        if (sheet.IsProtected)
        {
            worksheet.AppendChild(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false });
        }

        var rules = sheet.Rows.SelectMany((row, r) => row.Select((cell, c) => (cell.Input, cell.Hint, Column: c, Row: r))).Where(x => x.Input is not SheetInput.None)
            .GroupBy(x => (x.Input, x.Hint, x.Column), x => x.Row).Select(g => Rule(g.Key.Input, g.Key.Hint, g.Key.Column, [.. g])).ToList();
        if (rules.Count > 0)
        {
            worksheet.AppendChild(new DataValidations(rules) { Count = (uint)rules.Count });
        }

        worksheet.AppendChild(new PageSetup { PaperSize = 9, FitToWidth = 1, FitToHeight = 0, Orientation = sheet.Widths.Sum() > PortraitWidth ? OrientationValues.Landscape : OrientationValues.Portrait });
        return worksheet;
    }

    // A program that opens the sheet need not work out by itself how high a row of broken lines is, and not each does.
    private static Row Row(IReadOnlyList<SheetCell> cells, int row, IReadOnlyList<int> widths)
    {
        var lines = cells.Zip(widths, (cell, width) => width > 0 && !cell.Overflows && cell.Number is null && cell.Input is SheetInput.None ? ((cell.Text.Length - 1) / width) + 1 : 1).DefaultIfEmpty(1).Max();
        var made = new Row(cells.Select((cell, column) => Cell(cell, row, column))) { RowIndex = (uint)row + 1 };
        if (lines > 1)
        {
            (made.Height, made.CustomHeight) = (lines * LineHeight, true);
        }

        return made;
    }

    private static Cell Cell(SheetCell cell, int row, int column)
    {
        var style = cell.IsHeading ? Heading : cell.Input is not SheetInput.None ? Typed : cell.Number is not null || cell.Formula.Length > 0 ? Number : cell.Overflows ? Overflowing : Plain;
        var made = new Cell { CellReference = Reference(row, column), StyleIndex = style };
        if (cell.Formula.Length > 0)
        {
            // Worked out when the book is opened: what it comes to hangs on what is typed.
            made.CellFormula = new CellFormula(cell.Formula);
        }
        else if (cell.Number is { } number)
        {
            made.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
            made.DataType = CellValues.Number;
        }
        else if (cell.Text.Length > 0)
        {
            made.InlineString = new InlineString(new Text(cell.Text) { Space = SpaceProcessingModeValues.Preserve });
            made.DataType = CellValues.InlineString;
        }

        return made;
    }

    private static Pane Frozen(Sheet sheet)
    {
        var pane = new Pane { VerticalSplit = sheet.FrozenRows, TopLeftCell = Reference(sheet.FrozenRows, sheet.FrozenColumns), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        if (sheet.FrozenColumns > 0)
        {
            (pane.HorizontalSplit, pane.ActivePane) = (sheet.FrozenColumns, PaneValues.BottomRight);
        }

        return pane;
    }

    // One rule for all cells of a column that ask the same: a sheet of thousands of rows with a rule to each would not open.
    private static DataValidation Rule(SheetInput input, string hint, int column, List<int> rows)
    {
        var rule = input switch
        {
            SheetInput.WholeNumber => Bounds(DataValidationValues.Whole, "-900000000000000", "900000000000000"),
            SheetInput.Number => Bounds(DataValidationValues.Decimal, "-900000000000000", "900000000000000"),
            SheetInput.Percentage => Bounds(DataValidationValues.Decimal, "0", "100"),
            SheetInput.YesNo => new DataValidation(new Formula1("\"1,0\"")) { Type = DataValidationValues.List },
            _ => new DataValidation(new Formula1("200")) { Type = DataValidationValues.TextLength, Operator = DataValidationOperatorValues.LessThanOrEqual },
        };
        (rule.SequenceOfReferences, rule.AllowBlank, rule.ShowErrorMessage, rule.ShowInputMessage) = (new ListValue<StringValue> { InnerText = string.Join(' ', SheetStretch.Of(rows.ConvertAll(row => (row, column)))) }, true, true, hint.Length > 0);
        if (hint.Length > 0)
        {
            rule.Prompt = hint.Length > 250 ? hint[..250] : hint;
        }

        return rule;
    }

    private static DataValidation Bounds(DataValidationValues type, string low, string high) => new(new Formula1(low), new Formula2(high)) { Type = type, Operator = DataValidationOperatorValues.Between };

    private static Stylesheet Styles() =>
        new(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.####" }) { Count = 1 },
            new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" })) { Count = 2 },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), new Fill(new PatternFill(new ForegroundColor { Rgb = "FFFFF8E1" }) { PatternType = PatternValues.Solid })) { Count = 3 },
            new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin })) { Count = 2 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FontId = 0, ApplyAlignment = true },
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FontId = 1, BorderId = 1, ApplyFont = true, ApplyBorder = true, ApplyAlignment = true },
                new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = 164, FontId = 0, ApplyNumberFormat = true, ApplyFont = true, ApplyAlignment = true },
                new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }, new Protection { Locked = false }) { NumberFormatId = 164, FontId = 0, ApplyFont = true, ApplyAlignment = true, FillId = 2, BorderId = 1, ApplyNumberFormat = true, ApplyFill = true, ApplyBorder = true, ApplyProtection = true },
                new CellFormat { FontId = 0 }
            ) { Count = 5 }
        );

    // A sheet's name is at most 31 characters, and some signs are not allowed in it.
    private static string NameOf(string name)
    {
        var safe = string.Concat(name.Select(c => "[]:*?/\\".Contains(c, StringComparison.Ordinal) ? '-' : c));
        return safe.Length > 31 ? safe[..31] : safe;
    }
}
