namespace Documents.Sheets;

/// <summary>Cells that follow one another down a column or along a row, as one stretch: <c>D6:D90</c>.</summary>
public static class SheetStretch
{
    /// <summary>Stretches that a spreadsheet takes as the arguments of one function.</summary>
    public const int Most = 255;

    /// <param name="cells">In their order.</param>
    public static IEnumerable<string> Of(IReadOnlyList<(int Row, int Column)> cells)
    {
        for (var at = 0; at < cells.Count;)
        {
            var end = at;
            while (end + 1 < cells.Count && (IsNext(cells, end, 1, 0) || IsNext(cells, end, 0, 1)) && (cells[end + 1].Column == cells[at].Column || cells[end + 1].Row == cells[at].Row))
            {
                end++;
            }

            yield return at == end ? Reference(cells[at]) : $"{Reference(cells[at])}:{Reference(cells[end])}";
            at = end + 1;
        }
    }

    private static bool IsNext(IReadOnlyList<(int Row, int Column)> cells, int at, int down, int along) => cells[at + 1] == (cells[at].Row + down, cells[at].Column + along);

    private static string Reference((int Row, int Column) cell) => XlsxWriter.Reference(cell.Row, cell.Column);
}
