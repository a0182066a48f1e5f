using System.CommandLine;
using Domain.Units;
using Platform.Units;

namespace Web.Commands;

internal static class ExportVerb
{
    public static Command Make()
    {
        var units = new Command("units", "Write the units as a table");
        units.SetAction(async (asked, cancel) =>
        {
            var opened = await Desk.OpenAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
            if (!opened.Accepted)
            {
                return Desk.Refuse(asked.GetValue(Verbs.Json), opened.Rejection);
            }

            await using var desk = opened.Value;
            await using var scope = desk.Scope();
            await foreach (var line in scope.ServiceProvider.GetRequiredService<ExportUnits>().RunAsync(Placement.Administrative, cancel))
            {
                await Console.Out.WriteAsync(line);
            }

            return 0;
        });
        return new Command("export", "Write something out") { units };
    }
}
