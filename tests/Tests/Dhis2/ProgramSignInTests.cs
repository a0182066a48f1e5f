using System.Net;
using System.Text;
using Platform.Audit;
using Tests.DataValues;
using Xunit;
using Microsoft.EntityFrameworkCore;

namespace Tests.Dhis2;

public sealed class ProgramSignInTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AProgram_SignsInByNameOrToken_AndNobodyElseIsHeard()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var named = dhis2.As("administrator");
        Assert.Equal("demo-administrator", (string?)(await named.AskAsync("/api/me"))["username"]);
        using var token = dhis2.With("ApiToken", await dhis2.TokenAsync("write-C1", isReadOnly: false));
        Assert.Equal("demo-write-C1", (string?)(await token.AskAsync("/api/me"))["username"]);
        foreach (var (way, secret) in new[] { ("Basic", "%%%"), ("Basic", Convert.ToBase64String("nobody:x"u8)), ("Basic", ""), ("ApiToken", "d2p_none"), ("ApiToken", ""), ("Digest", "x") })
        {
            using var wrong = dhis2.With(way, secret);
            Assert.Equal(401, (int)(await wrong.AskAsync("/api/me", HttpStatusCode.Unauthorized))["httpStatusCode"]!);
        }

        using var stranger = dhis2.Site.Stranger();
        foreach (var address in (string[])["/api/me", "/api/dataElements.json", "/api/42/analytics", "/api/dataValueSets"])
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(new Uri(address, UriKind.Relative), Cancel)).StatusCode);
        }
    }

    [Fact]
    public async Task ATokenForReading_WritesNothing_AndARevokedOneReadsNothing()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        var secret = await dhis2.TokenAsync("specialist", isReadOnly: true);
        using var reads = dhis2.With("ApiToken", secret);
        await reads.AskAsync("/api/dataElements");
        await reads.PostAsync("/api/dataValueSets", $$"""{"dataValues":[{"dataElement":"KCB","period":"202308","orgUnit":"C1","value":"1"}]}""", status: HttpStatusCode.Unauthorized);
        Assert.Empty(await dhis2.Office.FiguresAsync());
        await dhis2.Office.Read(db => db.ApiTokens.ExecuteUpdateAsync(t => t.SetProperty(x => x.RevokedAt, new DateTimeOffset(2023, 9, 5, 0, 0, 0, TimeSpan.Zero)), Cancel));
        await reads.AskAsync("/api/dataElements", HttpStatusCode.Unauthorized);
        Assert.DoesNotContain(secret, await dhis2.Office.Read(db => db.ApiTokens.Select(t => t.Hash).ToListAsync(Cancel)));
    }

    [Fact]
    public async Task ABrowsersSession_WritesFromThisVerySiteAlone()
    {
        await using var dhis2 = await Dhis2Site.ServeAsync();
        using var session = await dhis2.Site.EnterAsync("specialist");
        async Task<HttpStatusCode> Post(string address, string? origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
            if (origin is not null)
            {
                request.Headers.Add("Origin", origin);
            }

            return (await session.SendAsync(request, Cancel)).StatusCode;
        }

        foreach (var address in (string[])["/api/dataValueSets", "/api/42/dataValueSets.json", "/api/completeDataSetRegistrations"])
        {
            Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.OK), (await Post(address, null), await Post(address, "https://elsewhere.example"), await Post(address, dhis2.Site.Address.GetLeftPart(UriPartial.Authority))));
        }

        Assert.Equal(HttpStatusCode.Forbidden, await Post("/api/dataValues?de=KCB&pe=202308&ou=C1&value=1", null));
    }
}
