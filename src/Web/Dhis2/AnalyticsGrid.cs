using System.Text;
using System.Text.Encodings.Web;
using Documents.Sheets;
using Platform.Tables;

namespace Web.Dhis2;

/// <summary>A column of an answer.</summary>
/// <param name="Name">What programs know it by; <c>value</c> for figures.</param>
/// <param name="IsMeta">It says what a figure is of, and is no figure.</param>
internal sealed record GridHeader(string Name, string Column, bool IsMeta = true);

/// <summary>An answer as DHIS2 lays it out: headers, what the identifiers mean, and rows of text.</summary>
/// <param name="Meanings">Null where they were not asked for.</param>
internal sealed record AnalyticsGrid(IReadOnlyList<GridHeader> Headers, IReadOnlyList<string[]> Rows, IReadOnlyDictionary<string, object?>? Meanings)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="format">json, csv, xlsx, xls or html; anything else is answered as json.</param>
    public IResult As(string format) => format switch
    {
        "csv" => Results.Text(string.Concat(Lines().Select(l => CsvTable.Line([.. l]))), "application/csv; charset=utf-8", Encoding.UTF8),
        "xlsx" or "xls" => Results.File(XlsxWriter.Write(new Sheet("Data", [.. Lines().Select((l, at) => at == 0 ? [.. l.Select(SheetCell.Heading)] : (IReadOnlyList<SheetCell>)[.. l.Select(Cell)])], [.. Headers.Select(h => h.IsMeta ? 24 : 16)], 1)), Workbook, "data.xlsx"),
        "html" or "html+css" => Results.Text(Html(), "text/html; charset=utf-8", Encoding.UTF8),
        _ => Dhis2Answer.Json(Json()),
    };

    private IEnumerable<string[]> Lines() => Rows.Prepend([.. Headers.Select(h => h.Column)]);

    private SheetCell Cell(string text, int at) =>
        at < Headers.Count && !Headers[at].IsMeta && decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? SheetCell.Of(number) : new SheetCell(text);

    private Dictionary<string, object?> Json()
    {
        var table = new Dictionary<string, object?>
        {
            ["headers"] = Headers.Select(h => new { name = h.Name, column = h.Column, valueType = h.IsMeta ? "TEXT" : "NUMBER", type = h.IsMeta ? "java.lang.String" : "java.lang.Double", hidden = false, meta = h.IsMeta }),
        };
        if (Meanings is not null)
        {
            table["metaData"] = Meanings;
        }

        table["rowContext"] = new Dictionary<string, object?>();
        table["rows"] = Rows;
        (table["width"], table["height"], table["headerWidth"]) = (Rows.Count == 0 ? 0 : Headers.Count, Rows.Count, Headers.Count);
        return table;
    }

    private string Html()
    {
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Data</title></head><body><table><thead><tr>");
        var encode = HtmlEncoder.Default;
        page.AppendJoin("", Headers.Select(h => $"<th scope=\"col\">{encode.Encode(h.Column)}</th>")).Append("</tr></thead><tbody>");
        foreach (var row in Rows)
        {
            page.Append("<tr>").AppendJoin("", row.Select(c => $"<td>{encode.Encode(c)}</td>")).Append("</tr>");
        }

        return page.Append("</tbody></table></body></html>").ToString();
    }
}
