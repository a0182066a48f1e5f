using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Domain.People;
using Domain.Units;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.People;
using Platform.Reports;
using Xunit;

namespace Tests.People;

public sealed partial class SignInTests
{
    private const string Password = "mot-cau-dai-de-nho";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheFirstAdministrator_ComesInByTheOneTimeLink_AndNobodyByItAgain()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        var link = await LinkAsync(office, null);
        using var client = site.Stranger();
        Assert.Equal(HttpStatusCode.Redirect, await WelcomeAsync(client, link));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/people", UriKind.Relative), Cancel)).StatusCode);
        using var second = site.Stranger();
        Assert.DoesNotContain("type=\"password\"", await second.GetStringAsync(new Uri($"/welcome/{link}", UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfTheLinksOfSeveralStarts_OnlyTheLastIsGood()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.Read(db => db.Grants.Where(g => g.Role == Role.Administrator).ExecuteDeleteAsync(Cancel));
        var earlier = await FirstLinkAsync(office);
        var latest = await FirstLinkAsync(office);
        TestOffice.Refused("link.spent", await AcceptAsync(office, earlier!, "nguoi-la"));
        TestOffice.Must(await AcceptAsync(office, latest!, "quan-tri"));
        Assert.Null(await FirstLinkAsync(office));
    }

    [Fact]
    public async Task AFirstLink_MakesNoAdministratorBesideOneWhoIsThere()
    {
        await using var office = await TestOffice.CreateAsync();
        var first = await LinkAsync(office, null);
        var second = await LinkAsync(office, null);
        TestOffice.Must(await AcceptAsync(office, first, "quan-tri"));
        TestOffice.Refused("link.spent", await AcceptAsync(office, second, "nguoi-la"));
        Assert.Equal(1, await office.Read(db => db.Grants.CountAsync(g => g.Role == Role.Administrator, Cancel)));
    }

    [Fact]
    public async Task OneLinkOpenedByTwoAtOnce_LetsOneIn()
    {
        await using var office = await TestOffice.CreateAsync();
        var link = await LinkAsync(office, null);
        var opened = await Task.WhenAll(Enumerable.Range(0, 2).Select(i => Task.Run(() => AcceptAsync(office, link, $"quan-tri-{i}"), Cancel)));
        Assert.Single(opened, o => o.Accepted);
    }

    [Fact]
    public async Task FiveWrongPasswords_LockTheAccount_EvenForTheRightOne()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = site.Stranger();
        await WelcomeAsync(client, await LinkAsync(office, null));
        using var guesser = site.Stranger();
        for (var guess = 0; guess < 5; guess++)
        {
            Assert.Equal(HttpStatusCode.OK, await SignInAsync(guesser, "khong-phai-cau-nay", ""));
        }

        Assert.Equal(HttpStatusCode.OK, await SignInAsync(guesser, Password, ""));
        office.At(office.Desk.Clock.GetUtcNow().AddMinutes(16));
        // The lock is the true clock's: the office's own time does not open it.
        Assert.Equal(HttpStatusCode.OK, await SignInAsync(guesser, Password, ""));
    }

    [Fact]
    public async Task ManyGuesses_AreSlowedDown_WhateverTheName()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var guesser = site.Stranger();
        var answers = new List<HttpStatusCode>();
        for (var guess = 0; guess < 35; guess++)
        {
            answers.Add(await SignInAsync(guesser, $"lan-thu-{guess}-nhe", "", $"ten-{guess}"));
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
    }

    [Fact]
    public async Task WithTheSixDigitCodeTurnedOn_APasswordAloneIsNotEnough()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = site.Stranger();
        await WelcomeAsync(client, await LinkAsync(office, null));
        var page = await client.GetStringAsync(new Uri("/account", UriKind.Relative), Cancel);
        var key = Key().Match(page).Groups["key"].Value;
        using (var form = Site.Form(await Site.TokenAsync(client, "/account"), ("_handler", "on"), ("code", Totp(key))))
        {
            Assert.Equal(HttpStatusCode.Redirect, (await client.PostAsync(new Uri("/account", UriKind.Relative), form, Cancel)).StatusCode);
        }

        using var other = site.Stranger();
        Assert.Equal(HttpStatusCode.OK, await SignInAsync(other, Password, ""));
        Assert.Equal(HttpStatusCode.Redirect, await SignInAsync(other, Password, Totp(key)));
    }

    [Theory]
    [InlineData("/rounds", "/rounds")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    public async Task AfterSigningIn_OneStaysOnThisSite(string asked, string expected)
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = site.Stranger();
        await WelcomeAsync(client, await LinkAsync(office, null));
        using var again = site.Stranger();
        var address = $"/sign-in?ReturnUrl={Uri.EscapeDataString(asked)}";
        using var form = Site.Form(await Site.TokenAsync(again, "/sign-in"), ("_handler", "sign-in"), ("Input.Name", "quan-tri"), ("Input.Password", Password));
        var answer = await again.PostAsync(new Uri(address, UriKind.Relative), form, Cancel);
        Assert.Equal(expected, new Uri(site.Address, answer.Headers.Location!).PathAndQuery);
        Assert.Equal(site.Address.Host, new Uri(site.Address, answer.Headers.Location!).Host);
    }

    [Fact]
    public async Task WhoActsForAnAbsentColleague_StandsInTheAuditWithThem()
    {
        await using var office = await TestOffice.CreateAsync();
        var today = office.Desk.Clock.GetUtcNow();
        await office.Console(async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            db.Grants.Add(Grant.Give(office.Person("observer"), Role.Reporter, office.Units["C1"], Placement.Administrative, DateOnly.FromDateTime(today.Date), DateOnly.FromDateTime(today.Date.AddDays(7)), office.Person("write-C1")).Value!);
            return await db.SaveChangesAsync(Cancel);
        });
        TestOffice.Must(await office.As("observer", s => s.GetRequiredService<WriteReport>().RunAsync(new ReportDraft(null, TestOffice.Round, "C1", true, []), Cancel)));
        var entry = await office.Read(db => db.AuditEntries.SingleAsync(e => e.Action == "report.written", Cancel));
        Assert.Equal((office.Person("observer"), office.Person("write-C1")), (entry.By, entry.ActingFor));
    }

    private static Task<string?> FirstLinkAsync(TestOffice office) => office.Console(s => s.GetRequiredService<InviteFirstAdministrator>().RunAsync(Cancel));

    private static Task<Domain.Outcome<Person>> AcceptAsync(TestOffice office, string link, string name) => office.Console(s => s.GetRequiredService<AcceptInvitation>().RunAsync(link, name, name, Password, Cancel));

    private static Task<string> LinkAsync(TestOffice office, Guid? user) =>
        office.Console(async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            // The test's own people hold the roles: a first administrator is asked for where nobody is one.
            await db.Grants.Where(g => g.Role == Role.Administrator).ExecuteDeleteAsync(Cancel);
            var link = InvitePerson.AddLink(db, user, office.Desk.Clock);
            await db.SaveChangesAsync(Cancel);
            return link;
        });

    private static async Task<HttpStatusCode> WelcomeAsync(HttpClient client, string link)
    {
        using var form = Site.Form(await Site.TokenAsync(client, $"/welcome/{link}"), ("_handler", "welcome"), ("Input.Name", "quan-tri"), ("Input.FullName", "Quản trị"), ("Input.Password", Password));
        return (await client.PostAsync(new Uri($"/welcome/{link}", UriKind.Relative), form, Cancel)).StatusCode;
    }

    private static async Task<HttpStatusCode> SignInAsync(HttpClient client, string password, string code, string name = "quan-tri")
    {
        using var form = Site.Form(await Site.TokenAsync(client, "/sign-in"), ("_handler", "sign-in"), ("Input.Name", name), ("Input.Password", password), ("Input.Code", code));
        return (await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form, Cancel)).StatusCode;
    }

    // RFC 6238, thirty seconds and six digits; the true clock's, as the telephone's is.
    private static string Totp(string key)
    {
        var bits = string.Concat(key.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard says SHA-1.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("<code>(?<key>[A-Z2-7]{16,})</code>", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
