using System.CommandLine;
using Platform.People;
using static Web.Texts.Words;

namespace Web.Commands;

internal static class TokenVerb
{
    private static readonly Option<string> User = new("--user") { Description = "Whose rights it has", Required = true };
    private static readonly Option<bool> ReadOnly = new("--read-only") { Description = "It reads and writes nothing" };

    public static Command Make()
    {
        var create = new Command("create", "Make a token by which a program signs in; it is told once") { User, ReadOnly };
        create.SetAction(CreateAsync);
        return new Command("token", "Secrets by which programs sign in") { create };
    }

    private static async Task<int> CreateAsync(ParseResult asked, CancellationToken cancel)
    {
        var json = asked.GetValue(Verbs.Json);
        var opened = await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
        if (!opened.Accepted)
        {
            return Desk.Refuse(json, opened.Rejection);
        }

        await using var desk = opened.Value;
        var made = await desk.AsConsoleAsync(s => s.GetRequiredService<CreateToken>().RunAsync(asked.GetValue(User)!, asked.GetValue(ReadOnly), cancel));
        return made.Accepted ? Desk.Answer(json, new { token = made.Value }, made.Value) : Desk.Refuse(json, made.Rejection);
    }
}
