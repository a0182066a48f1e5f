using System.CommandLine;
using System.Text;
using Domain;
using Domain.Units;
using Platform.Reports;
using Platform.Tables;
using Platform.Units;
using static Web.Texts.Words;

namespace Web.Commands;

internal static class ImportVerb
{
    private static readonly Argument<FileInfo> File = new("file");
    private static readonly Option<string> Unit = new("--unit") { Description = "The unit's code", Required = true };
    private static readonly Option<string> Round = new("--round") { Description = "The round's code", Required = true };
    private static readonly Option<string> Hierarchy = new("--hierarchy") { DefaultValueFactory = _ => Placement.Administrative };

    public static Command Make()
    {
        var units = new Command("units", "Take units in from a table: code,name,level,parent_code[,from,to]") { File, Hierarchy };
        units.SetAction(UnitsAsync);
        var report = new Command("report", "Take a unit's report in from .docx or .txt") { File, Unit, Round };
        report.SetAction(ReportAsync);
        var verb = new Command("import", "Take something in") { units, report, ImportFiguresVerb.Make(File), ImportReorganisationVerb.Make() };
        foreach (var name in ExportTable.Names.Where(n => n != "units"))
        {
            var table = new Command(name, $"Take {name} in from a table, as export {name} writes it") { File };
            table.SetAction((asked, cancel) => TableAsync(name, asked, cancel));
            verb.Add(table);
        }

        return verb;
    }

    private static async Task<int> UnitsAsync(ParseResult asked, CancellationToken cancel)
    {
        var json = asked.GetValue(Verbs.Json);
        var file = asked.GetValue(File)!;
        if (!file.Exists)
        {
            return Desk.Refuse(json, new Rejection(Rejections.FileMissing));
        }

        // An office may begin with its units: this verb makes the database, as serve does.
        var opened = await Desk.OpenAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
        if (!opened.Accepted)
        {
            return Desk.Refuse(json, opened.Rejection);
        }

        await using var desk = opened.Value;
        await desk.EnsureOfficeAsync(cancel);
        using var reader = new StreamReader(file.FullName, Encoding.UTF8);
        var imported = await desk.AsConsoleAsync(s => s.GetRequiredService<ImportUnits>().RunAsync(reader, asked.GetValue(Hierarchy)!, cancel));
        return imported.Accepted ? Desk.Answer(json, imported.Value, T("cli.units", imported.Value.Added, imported.Value.Known)) : Desk.Refuse(json, imported.Rejection);
    }

    private static async Task<int> TableAsync(string name, ParseResult asked, CancellationToken cancel)
    {
        var json = asked.GetValue(Verbs.Json);
        var file = asked.GetValue(File)!;
        if (!file.Exists)
        {
            return Desk.Refuse(json, new Rejection(Rejections.FileMissing));
        }

        var opened = await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
        if (!opened.Accepted)
        {
            return Desk.Refuse(json, opened.Rejection);
        }

        await using var desk = opened.Value;
        using var reader = new StreamReader(file.FullName, Encoding.UTF8);
        var imported = await desk.AsConsoleAsync(s => s.GetRequiredService<ImportTable>().RunAsync(name, reader, cancel));
        return imported.Accepted ? Desk.Answer(json, new { rows = imported.Value }, T("cli.rows", imported.Value)) : Desk.Refuse(json, imported.Rejection);
    }

    private static async Task<int> ReportAsync(ParseResult asked, CancellationToken cancel)
    {
        var json = asked.GetValue(Verbs.Json);
        var file = asked.GetValue(File)!;
        if (!file.Exists)
        {
            return Desk.Refuse(json, new Rejection(Rejections.FileMissing));
        }

        var opened = await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
        if (!opened.Accepted)
        {
            return Desk.Refuse(json, opened.Rejection);
        }

        await using var desk = opened.Value;
        var content = await System.IO.File.ReadAllBytesAsync(file.FullName, cancel);
        var imported = await desk.AsConsoleAsync(s => s.GetRequiredService<ImportReport>().RunAsync(asked.GetValue(Round)!, asked.GetValue(Unit)!, content, file.Name, null, cancel));
        if (!imported.Accepted)
        {
            return Desk.Refuse(json, imported.Rejection);
        }

        var statements = ImportReport.Read(content, file.Name).Value!;
        var answer = new { report = imported.Value.Id.Value, version = imported.Value.LatestVersion, statements = statements.Select(s => new { kind = s.Kind.ToString().ToLowerInvariant(), sector = s.Sector, section = s.Section, text = s.Text }) };
        return Desk.Answer(json, answer, T("cli.report", statements.Count, imported.Value.LatestVersion));
    }
}
