using System.Globalization;
using System.Text;
using Documents.Sheets;
using Domain;
using Domain.Periods;
using Microsoft.AspNetCore.Antiforgery;
using Platform.Data;
using Platform.DataValues;
using Platform.People;
using Platform.Pivots;
using Platform.Tables;
using Web.Serving;
using static Web.Texts.Words;

namespace Web.Pivots;

public static class PivotEndpoints
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapPivots(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/pivot/export.{format}", ExportAsync);
        routes.MapPost("/pivot/views", SaveAsync);
    }

    private static async Task<IResult> ExportAsync(string format, HttpContext http, PlatformDb db, Access access, GuardPivot pivot, TimeProvider clock, CancellationToken cancel)
    {
        var asked = await PivotAsked.AnswerAsync(http.Request.Query, db, access, pivot, clock, cancel);
        if (asked?.Value is not { } answer)
        {
            return Refusal.Page(http, asked?.Rejection ?? new Rejection(Rejections.PivotWrong), "/pivot");
        }

        return format switch
        {
            "csv" => Results.Text(Csv(answer), "text/csv", Encoding.UTF8),
            "json" => Results.Json(Long(answer).Select(r => new { item = r.Item, unit = r.Unit, period = r.Period, value = r.Value, apportioned = r.Apportioned })),
            "xlsx" => Results.File(XlsxWriter.Write(Table(answer)), Spreadsheet, "so-lieu.xlsx"),
            "parquet" => Results.File(await ParquetAsync(answer, cancel), "application/vnd.apache.parquet", "so-lieu.parquet"),
            _ => Results.NotFound(),
        };
    }

    // One row for each figure: what other programs read best.
    private static IEnumerable<(string Item, string? Unit, string Period, decimal? Value, bool Apportioned)> Long(PivotAsked answer) =>
        answer.Lines.SelectMany(line => answer.Question.Periods.Select((p, i) => (answer.NameOf(line), answer.PlaceOf(line), ForeignPeriod.Write(p), Of(answer, line, i), line.Figures[i] is not null && answer.Apportioned.Has(line.Place, p.Key))));

    // In a file a column more, only where there is something to tell: which periods of a line were partly parted by shares.
    private static string[] MarkHead(PivotAsked answer) => answer.Apportioned.Count > 0 ? [T("pivot.apportioned.column")] : [];

    private static string[] Mark(PivotAsked answer, PivotLine line) =>
        answer.Apportioned.Count > 0 ? [string.Join(' ', answer.Question.Periods.Where((p, i) => line.Figures[i] is not null && answer.Apportioned.Has(line.Place, p.Key)).Select(ForeignPeriod.Write))] : [];

    private static decimal? Of(PivotAsked answer, PivotLine line, int column) =>
        line.Figures[column] is { } figure ? decimal.Parse(PivotRow.Write(figure, answer.DecimalsOf(line)), CultureInfo.InvariantCulture) : null;

    private static string Csv(PivotAsked answer)
    {
        var text = new StringBuilder(CsvTable.Line([T("form.figure"), T("figures.unit"), .. answer.Question.Periods.Select(ForeignPeriod.Write), .. MarkHead(answer)]));
        foreach (var line in answer.Lines)
        {
            text.Append(CsvTable.Line([answer.NameOf(line), answer.PlaceOf(line), .. line.Figures.Select((_, i) => (object?)Of(answer, line, i)), .. Mark(answer, line)]));
        }

        return text.ToString();
    }

    private static Sheet Table(PivotAsked answer)
    {
        var head = new[] { T("form.figure"), T("figures.unit") }.Concat(answer.Question.Periods.Select(p => Texts.Words.Of(p))).Concat(MarkHead(answer)).Select(SheetCell.Heading).ToList();
        var rows = answer.Lines.Select(line => (IReadOnlyList<SheetCell>)[new SheetCell(answer.NameOf(line)), new SheetCell(answer.PlaceOf(line) ?? ""), .. line.Figures.Select((_, i) => Of(answer, line, i) is { } value ? SheetCell.Of(value) : SheetCell.Empty), .. Mark(answer, line).Select(m => new SheetCell(m))]);
        return new Sheet(T("pivot.title"), [head, .. rows], [44, 28, .. answer.Question.Periods.Select(_ => 16), .. MarkHead(answer).Select(_ => 24)], FrozenRows: 1);
    }

    private static Task<byte[]> ParquetAsync(PivotAsked answer, CancellationToken cancel)
    {
        var rows = Long(answer).ToList();
        return ParquetTable.WriteAsync([("item", [.. rows.Select(r => r.Item)]), ("unit", [.. rows.Select(r => r.Unit ?? "")]), ("period", [.. rows.Select(r => r.Period)]), ("apportioned", [.. rows.Select(r => r.Apportioned ? "true" : "false")])], ("value", [.. rows.Select(r => r.Value)]), cancel);
    }

    private static async Task<IResult> SaveAsync(HttpContext http, IAntiforgery antiforgery, SaveView save, CancellationToken cancel)
    {
        await antiforgery.ValidateRequestAsync(http);
        var form = await http.Request.ReadFormAsync(cancel);
        var query = form["query"].ToString();
        var saved = await save.RunAsync(form["name"].ToString(), query, form["shared"] == "true", cancel);
        return saved.Accepted ? Results.LocalRedirect($"/pivot?{query}&done=pivot.saved") : Refusal.Page(http, saved.Rejection, $"/pivot?{query}");
    }
}
