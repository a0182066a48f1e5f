using System.Net;
using System.Net.Http.Json;
using System.Text;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Reports;
using Platform.Rounds;
using Platform.Units;
using Domain.Units;
using Xunit;

namespace Tests.Reports;

public sealed class ReportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AReport_CountsOnlyOnceItsUnitsApproverPassedIt()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));
        TestOffice.Refused("notAllowed", await office.As("write-C1", s => s.GetRequiredService<PassReport>().RunAsync(report.Id, Cancel)));
        TestOffice.Refused("notAllowed", await office.As("pass-C2", s => s.GetRequiredService<PassReport>().RunAsync(report.Id, Cancel)));
        TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<HandToApprover>().RunAsync(report.Id, Cancel)));
        TestOffice.Refused("report.notSubmitted", await office.As("specialist", s => s.GetRequiredService<AcceptReport>().RunAsync(report.Id, Cancel)));
        Assert.Equal(ReportState.Submitted, TestOffice.Must(await office.As("pass-C1", s => s.GetRequiredService<PassReport>().RunAsync(report.Id, Cancel))).State);
    }

    [Fact]
    public async Task AReturnedReport_GoesRoundAgain_AndEveryVersionStays()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await office.AcceptedAsync("C1", "Câu thứ nhất của xã.", "Khám bệnh cho 3.214 lượt người.");
        TestOffice.Refused("report.return.remarks", await office.As("specialist", s => s.GetRequiredService<ReturnReport>().RunAsync(report.Id, " ", Cancel)));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<ReturnReport>().RunAsync(report.Id, "Ghi rõ số lượt", Cancel)));
        TestOffice.Must(await office.WriteAsync("C1", "Câu thứ nhất của xã.", "Khám bệnh cho 3.215 lượt người."));
        var ids = await office.Read(db => db.Statements.AsNoTracking().Where(s => s.Text == "Câu thứ nhất của xã.").Select(s => s.Id).ToListAsync(Cancel));
        Assert.Equal(2, ids.Count);
        Assert.Single(ids.Distinct());
    }

    [Theory]
    [InlineData("Gọi chị chủ hộ theo số 0912 345 678", "text.phone")]
    [InlineData("Hộ có CCCD 012345678901 chưa được trợ cấp", "text.identity")]
    [InlineData("TỐI MẬT", "text.secret")]
    public async Task WhatMayNotBeKept_IsRefusedAndNothingIsSaved(string text, string code)
    {
        await using var office = await TestOffice.CreateAsync();
        TestOffice.Refused(code, await office.WriteAsync("C1", text));
        Assert.Equal(0, await office.Read(db => db.Reports.CountAsync(Cancel)));
    }

    [Fact]
    public async Task AWrongUnit_ARetiredUnit_AClosedRound_AreEachRefused()
    {
        await using var office = await TestOffice.CreateAsync();
        Task<Domain.Outcome<Report>> Import(string unit) => office.Console(s => s.GetRequiredService<ImportReport>().RunAsync(TestOffice.Round, unit, "Khám bệnh cho 3.214 lượt người."u8.ToArray(), "a.txt", null, Cancel));
        TestOffice.Refused("unit.unknown", await Import("X9"));
        TestOffice.Must(await office.As("administrator", s => s.GetRequiredService<SucceedUnit>().RunAsync("C2", "C1", SuccessionKind.Merger, new DateOnly(2023, 9, 1), Cancel)));
        TestOffice.Refused("unit.retired", await Import("C2"));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<CloseRound>().RunAsync(TestOffice.Round, true, Cancel)));
        TestOffice.Refused("round.closed", await Import("C1"));
    }

    [Fact]
    public async Task TwoWhoEditOneReport_DoNotOverwriteEachOther()
    {
        await using var office = await TestOffice.CreateAsync();
        Task<Domain.Outcome<Report>> Save(int basedOn, string text) => office.As("write-C1", s => s.GetRequiredService<WriteReport>().RunAsync(new ReportDraft(null, TestOffice.Round, "C1", false, [new(StatementKind.Result, "health", text)], basedOn), Cancel));
        TestOffice.Must(await Save(0, "Bản một của xã."));
        TestOffice.Must(await Save(1, "Bản hai của xã."));
        TestOffice.Refused("report.changedMeanwhile", await Save(1, "Bản hai của người khác."));
    }

    [Theory]
    [InlineData(false, "health", "Khám\\u0000bệnh cho 3.214 lượt.", "text.control")]
    [InlineData(false, "health", "Khám\\u000bbệnh cho 3.214 lượt.", "text.control")]
    [InlineData(false, "khong-co", "Khám 3.214 lượt.", "report.sector")]
    [InlineData(true, "health", "Khám 3.214 lượt.", "report.nothingAndMore")]
    public async Task ABodyThatCannotBe_IsRefusedByItsReason(bool nothing, string sector, string text, string code)
    {
        await using var office = await TestOffice.CreateAsync();
        var body = Encoding.UTF8.GetBytes($$"""{"round":"{{TestOffice.Round}}","unit":"C1","nothingToReport":{{(nothing ? "true" : "false")}},"statements":[{"kind":"result","sector":"{{sector}}","text":"{{text}}"}]}""");
        TestOffice.Refused(code, await office.As("write-C1", s => s.GetRequiredService<ReceiveReport>().RunAsync(Guid.CreateVersion7(), body, Cancel)));
        Assert.Equal(0, await office.Read(db => db.Reports.CountAsync(Cancel)));
    }

    [Fact]
    public async Task TheSameBodyOverSeveralLinesAtOnce_IsOneReportAndOneReceipt()
    {
        await using var office = await TestOffice.CreateAsync();
        var id = Guid.CreateVersion7();
        var body = Encoding.UTF8.GetBytes($$"""{"round":"{{TestOffice.Round}}","unit":"C1","nothingToReport":false,"submit":true,"statements":[{"kind":"result","sector":"health","text":"Khám 3.214 lượt."}]}""");
        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => office.As("write-C1", s => s.GetRequiredService<ReceiveReport>().RunAsync(id, body, Cancel)), Cancel)));
        Assert.All(receipts, r => TestOffice.Must(r));
        Assert.Single(receipts.Select(r => (r.Value!.Report, r.Value.Version, r.Value.At)).Distinct());
        Assert.Equal(1, await office.Read(db => db.ReportVersions.CountAsync(Cancel)));
    }

    [Fact]
    public async Task SeveralWhoSaveAtOnce_LoseNothingInSilence()
    {
        await using var office = await TestOffice.CreateAsync();
        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => office.WriteAsync("C1", $"Bản số {n} của xã."), Cancel)));
        Assert.All(saved.Where(s => !s.Accepted), s => Assert.Equal("report.changedMeanwhile", s.Rejection!.Code));
        Assert.Equal(saved.Count(s => s.Accepted), await office.Read(db => db.ReportVersions.CountAsync(Cancel)));
        TestOffice.Must(await office.Console(s => s.GetRequiredService<Platform.Audit.VerifyChain>().RunAsync(null, Cancel)));
    }

    [Theory]
    [InlineData("Gọi 0912 345 678 để hỏi thêm.", "text.phone")]
    [InlineData("Số căn cước 011123456789 ghi sai.", "text.identity")]
    public async Task ARemark_IsHeldToTheSameBoundaries(string remark, string code)
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        TestOffice.Refused(code, await office.As("specialist", s => s.GetRequiredService<ReturnReport>().RunAsync(report.Id, remark, Cancel)));
        TestOffice.Refused(code, await office.As("specialist", s => s.GetRequiredService<Platform.Rounds.OpenRound>().RunAsync(new Platform.Rounds.NewRound("x", "2023", "", new Domain.Rounds.RoundTemplate(["health"], Domain.Rounds.RoundTemplate.AllKinds, remark), [], null, new Dictionary<UnitLevel, DateOnly>()), Cancel)));
    }

    [Fact]
    public async Task TheSameBodyAgain_GetsTheSameReceipt_AndAnotherIsRefusedAndKept()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        var id = Guid.CreateVersion7();
        async Task<HttpResponseMessage> Put(string text, string? origin)
        {
            var body = $$"""{"round":"{{TestOffice.Round}}","unit":"C1","nothingToReport":false,"submit":false,"statements":[{"kind":"result","sector":"health","text":"{{text}}"}]}""";
            using var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"/api/reports/{id}", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            if (origin is not null)
            {
                request.Headers.Add("Origin", origin);
            }

            return await client.SendAsync(request, Cancel);
        }

        var own = site.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal(HttpStatusCode.Forbidden, (await Put("a", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Put("a", "https://elsewhere.example")).StatusCode);
        var first = await (await Put("Khám 3.214 lượt.", own)).Content.ReadAsStringAsync(Cancel);
        Assert.Equal(first, await (await Put("Khám 3.214 lượt.", own)).Content.ReadAsStringAsync(Cancel));
        Assert.Equal(HttpStatusCode.Conflict, (await Put("Khám 9.999 lượt.", own)).StatusCode);
        Assert.Equal(1, await office.Read(db => db.RefusedBodies.CountAsync(Cancel)));
        Assert.Equal(1, await office.Read(db => db.ReportVersions.CountAsync(Cancel)));
    }

    [Theory]
    [InlineData(21)]
    [InlineData(100)]
    public async Task ADocumentThatIsTooLarge_IsToldSoOnThePage(int megabytes)
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var client = await site.EnterAsync("write-C1");
        using var form = new MultipartFormDataContent { { new StringContent(await Site.TokenAsync(client, "/account")), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent(new byte[megabytes * 1024 * 1024]), "file", "bao-cao.docx");
        var answer = await client.PostAsync(new Uri("/rounds/2023-9T/reports/C1/upload", UriKind.Relative), form, Cancel);
        Assert.Equal(megabytes > 24 ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("20 MB", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheApi_AnswersAStrangerWith401()
    {
        await using var office = await TestOffice.CreateAsync();
        await using var site = await Site.ServeAsync(office);
        using var stranger = site.Stranger();
        using var empty = JsonContent.Create(new { });
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PutAsync(new Uri($"/api/reports/{Guid.NewGuid()}", UriKind.Relative), empty, Cancel)).StatusCode);
    }

    [Fact]
    public async Task AFullDisk_LeavesNothingHalfDone()
    {
        Assert.SkipWhen(Databases.IsPostgres, "SQLite's own limit; PostgreSQL has a small tablespace in the next test.");
        await using var office = await TestOffice.CreateAsync();
        await Assert.ThrowsAsync<Platform.Data.StorageFullException>(() => office.As("write-C1", async s =>
        {
            var db = s.GetRequiredService<Platform.Data.PlatformDb>();
            await db.Database.OpenConnectionAsync(Cancel);
            await db.Database.ExecuteSqlRawAsync("pragma max_page_count = 1", Cancel);
            var lines = Enumerable.Range(0, 4000).Select(i => new StatementLine(StatementKind.Result, "health", $"Khám bệnh cho {i} lượt người tại bản xa trung tâm xã.")).ToList();
            return await s.GetRequiredService<WriteReport>().RunAsync(new ReportDraft(null, TestOffice.Round, "C1", false, lines), Cancel);
        }));
        Assert.Equal(0, await office.Read(db => db.Reports.CountAsync(Cancel)));
    }

    [Fact]
    public async Task AFullTablespace_LeavesNothingHalfDone_AndTheChainStillVerifies()
    {
        Assert.SkipUnless(Databases.IsPostgres && Databases.HasSmallPlace, "Only PostgreSQL, and only where the test script may mount a small disk.");
        var small = await Databases.SmallAsync();
        try
        {
            await using var office = await TestOffice.CreateAsync(place: small);
            var report = TestOffice.Must(await office.WriteAsync("C1", "Khám bệnh cho 3.214 lượt người."));
            var kept = 0;
            await Assert.ThrowsAsync<Platform.Data.StorageFullException>(async () =>
            {
                for (; kept < 100; kept++)
                {
                    // Random bytes: a table's storage packs what repeats.
                    byte[] picture = [0xFF, 0xD8, 0xFF, .. System.Security.Cryptography.RandomNumberGenerator.GetBytes(1024 * 1024)];
                    TestOffice.Must(await office.As("write-C1", s => s.GetRequiredService<AttachFile>().RunAsync(report.Id, picture, $"anh-{kept}.jpg", Cancel)));
                }
            });
            Databases.MakeRoom();
            Assert.Equal((kept, kept), (await office.Read(db => db.ReportAttachments.CountAsync(Cancel)), await office.Read(db => db.Files.CountAsync(Cancel))));
            TestOffice.Must(await office.Console(s => s.GetRequiredService<Platform.Audit.VerifyChain>().RunAsync(null, Cancel)));
        }
        finally
        {
            // Else the server goes on trying to write what has no room.
            await Databases.DropAsync(small);
        }
    }
}
