using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Tests.Dhis2;
using Xunit;

namespace Tests.Commands;

public sealed class TokenVerbTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ARevokedToken_SignsInNoMore_AndTheListAndTheRecordSaySo()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        var storage = dhis2.Office.Desk.Storage;
        var (lost, kept) = (await dhis2.TokenAsync("specialist", isReadOnly: true), await dhis2.TokenAsync("specialist", isReadOnly: false));
        var listed = JsonNode.Parse((await Verb.RunAsync(storage, "token", "list", "--json")).Text)!["tokens"]!.AsArray();
        Assert.Equal(["True demo-specialist", "False demo-specialist"], listed.Select(t => $"{(bool)t!["readOnly"]!} {(string?)t["user"]}"));
        Assert.DoesNotContain(lost[4..], listed.ToJsonString(), StringComparison.Ordinal);
        using var client = dhis2.With("ApiToken", lost);
        await client.AskAsync("/api/me");
        var id = (string)listed[0]!["id"]!;
        var (code, text, error) = await Verb.RunAsync(storage, "token", "revoke", id);
        Assert.True(code == 0, error);
        Assert.Contains(id, text, StringComparison.Ordinal);
        await client.AskAsync("/api/me", HttpStatusCode.Unauthorized);
        using var other = dhis2.With("ApiToken", kept);
        await other.AskAsync("/api/me");
        Assert.Single(JsonNode.Parse((await Verb.RunAsync(storage, "token", "list", "--json")).Text)!["tokens"]!.AsArray(), t => t!["revokedAt"] is not null);
        // By the secret itself too, and twice is once.
        Assert.Equal(0, (await Verb.RunAsync(storage, "token", "revoke", lost)).Code);
        Assert.Equal(1, await dhis2.Office.Read(db => db.AuditEntries.CountAsync(e => e.Action == "token.revoked", Cancel)));
    }

    [Fact]
    public async Task ATokenThatIsNotThere_OrIsNamedTooShortly_IsRefusedWithASentence()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        await dhis2.TokenAsync("specialist", isReadOnly: true);
        foreach (var named in (string[])["ab", "000000000000", "d2p_khac"])
        {
            var (code, _, error) = await Verb.RunAsync(dhis2.Office.Desk.Storage, "token", "revoke", named);
            Assert.NotEqual(0, code);
            Assert.Contains("12", error, StringComparison.Ordinal);
            Assert.DoesNotContain("khac", error, StringComparison.Ordinal);
        }
    }
}
