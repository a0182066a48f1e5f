using System.CommandLine;
using Platform.Tables;

namespace Web.Commands;

internal static class ExportVerb
{
    public static Command Make()
    {
        var verb = new Command("export", "Write something out");
        foreach (var name in ExportTable.Names)
        {
            var table = new Command(name, $"Write the {name} as a table");
            table.SetAction((asked, cancel) => RunAsync(name, asked, cancel));
            verb.Add(table);
        }

        return verb;
    }

    private static async Task<int> RunAsync(string name, ParseResult asked, CancellationToken cancel)
    {
        var opened = await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
        if (!opened.Accepted)
        {
            return Desk.Refuse(asked.GetValue(Verbs.Json), opened.Rejection);
        }

        await using var desk = opened.Value;
        await using var scope = desk.Scope();
        await foreach (var line in scope.ServiceProvider.GetRequiredService<ExportTable>().RunAsync(name, cancel))
        {
            await Console.Out.WriteAsync(line);
        }

        return 0;
    }
}
