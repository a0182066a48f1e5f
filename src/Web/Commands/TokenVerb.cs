using System.CommandLine;
using System.Globalization;
using Domain;
using Platform.Offices;
using Platform.People;
using static Web.Texts.Words;

namespace Web.Commands;

internal static class TokenVerb
{
    private static readonly Option<string> User = new("--user") { Description = "Whose rights it has", Required = true };
    private static readonly Option<bool> ReadOnly = new("--read-only") { Description = "It reads and writes nothing" };

    private static readonly Argument<string> Named = new("token") { Description = "Its id as the list has it, or the secret itself" };

    public static Command Make()
    {
        var create = new Command("create", "Make a token by which a program signs in; it is told once") { User, ReadOnly };
        create.SetAction(CreateAsync);
        var list = new Command("list", "Tell of every token, without the secrets");
        list.SetAction(ListAsync);
        var revoke = new Command("revoke", "End a token: the program that has it signs in no more") { Named };
        revoke.SetAction(RevokeAsync);
        return new Command("token", "Secrets by which programs sign in") { create, list, revoke };
    }

    private static Task<int> CreateAsync(ParseResult asked, CancellationToken cancel) =>
        RunAsync(asked, s => s.GetRequiredService<CreateToken>().RunAsync(asked.GetValue(User)!, asked.GetValue(ReadOnly), cancel), secret => new { token = secret }, secret => secret, cancel);

    private static Task<int> ListAsync(ParseResult asked, CancellationToken cancel) =>
        RunAsync(asked, s => s.GetRequiredService<ListTokens>().RunAsync(cancel), all => new { tokens = all.Select(t => new { id = t.Id, user = t.User, readOnly = t.IsReadOnly, createdAt = t.CreatedAt, revokedAt = t.RevokedAt }) }, all => string.Join('\n', all.Select(Line)), cancel);

    private static Task<int> RevokeAsync(ParseResult asked, CancellationToken cancel) =>
        RunAsync(asked, s => s.GetRequiredService<RevokeToken>().RunAsync(asked.GetValue(Named)!, cancel), t => new { id = t.Hash[..ListTokens.ShownDigits], revokedAt = t.RevokedAt }, t => T("token.revoked", t.Hash[..ListTokens.ShownDigits]), cancel);

    private static string Line(ListedToken token) =>
        string.Join('\t', new[] { token.Id, token.User, T(token.IsReadOnly ? "token.reads" : "token.writes"), Day(token.CreatedAt), token.RevokedAt is { } ended ? T("token.ended", Day(ended)) : "" }).TrimEnd();

    private static string Day(DateTimeOffset at) => at.ToOffset(VietnamClock.Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static async Task<int> RunAsync<TMade>(ParseResult asked, Func<IServiceProvider, Task<Outcome<TMade>>> work, Func<TMade, object> json, Func<TMade, string> text, CancellationToken cancel)
    {
        var asJson = asked.GetValue(Verbs.Json);
        var opened = await Desk.OpenOfficeAsync(Desk.StorageOf(asked.GetValue(Verbs.Data)), cancel);
        if (!opened.Accepted)
        {
            return Desk.Refuse(asJson, opened.Rejection);
        }

        await using var desk = opened.Value;
        var made = await desk.AsConsoleAsync(work);
        return made.Accepted ? Desk.Answer(asJson, json(made.Value), text(made.Value)) : Desk.Refuse(asJson, made.Rejection);
    }
}
