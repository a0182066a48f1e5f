using System.CommandLine;
using Domain;
using Domain.DataValues;
using Platform.DataValues;
using Web.DataSets;
using static Web.Texts.Words;

namespace Web.Commands;

/// <summary><c>giaoban import figures FILE</c>: a person's table, list or workbook of figures, of any size.</summary>
internal static class ImportFiguresVerb
{
    // More faults than these help nobody at a console.
    private const int MostTold = 50;

    private static readonly Option<bool> Partial = new("--partial") { Description = "Take the good rows and list the others" };
    private static readonly Option<string?> Style = new("--style") { Description = "How numbers are written: vi (1.234,5) or en (1,234.5). Default: the file tells" };

    public static Command Make(Argument<FileInfo> file)
    {
        Style.AcceptOnlyFromAmong("vi", "en");
        var verb = new Command("figures", "Take figures in from .csv, .json or a form's workbook (.xlsx)") { file, Partial, Style };
        verb.SetAction((asked, cancel) => RunAsync(asked, asked.GetValue(file)!, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult asked, FileInfo file, CancellationToken cancel)
    {
        var json = asked.GetValue(Verbs.Json);
        if (!file.Exists)
        {
            return Desk.Refuse(json, new Rejection(Rejections.FileMissing));
        }

        var read = FigureFiles.Open(file.FullName, file.Name);
        var opened = read.Accepted ? await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel) : read.Rejection;
        if (!opened.Accepted)
        {
            return Desk.Refuse(json, opened.Rejection);
        }

        await using var desk = opened.Value;
        var style = asked.GetValue(Style) switch { "vi" => NumberStyle.Vietnamese, "en" => NumberStyle.English, _ => (NumberStyle?)null };
        var imported = await desk.AsConsoleAsync(s => s.GetRequiredService<ImportFigures>().RunAsync(read.Value!, new ImportWish(style, asked.GetValue(Partial)), null, cancel));
        return imported.Accepted ? Answer(json, imported.Value) : Desk.Refuse(json, imported.Rejection);
    }

    private static int Answer(bool json, FiguresImported done)
    {
        var faults = done.Faults.Take(MostTold).Select(f => new { row = f.Row, column = f.Column.Length == 0 ? null : f.Column, unit = f.Unit, figure = f.Element, typed = f.Typed, vi = Of(f.Why, Vietnamese), en = Of(f.Why, English) }).ToList();
        var answer = new { rows = done.Rows, saved = done.IsSaved, created = done.Written.Created, changed = done.Written.Changed, deleted = done.Written.Deleted, refused = done.Refused, toLookAt = done.OddCount, faults };
        var told = done.IsSaved ? T("import.saved", Number(done.Written.Created), Number(done.Written.Changed), Number(done.Written.Deleted), Number(done.Rows)) : T("import.notSaved", Number(done.Refused));
        Desk.Answer(json, answer, string.Join('\n', faults.Select(f => $"{f.column}{f.row}: {f.vi} / {f.en}").Prepend(told)));
        return done.IsSaved ? 0 : 1;
    }
}
