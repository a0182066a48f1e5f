using Domain.Packs;
using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Backups;
using Platform.Data;
using Platform.Packs;
using Platform.Reports;
using Xunit;

namespace Tests.Audit;

public sealed class AuditTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<Domain.Outcome<ChainState>> VerifyAsync(TestOffice office, ChainState? against = null) => office.Console(s => s.GetRequiredService<VerifyChain>().RunAsync(against, Cancel));

    [Fact]
    public async Task FiftyWritersAtOnce_LeaveNoGapAndNoFork()
    {
        await using var office = await TestOffice.CreateAsync();
        var before = TestOffice.Must(await VerifyAsync(office)).Entries;
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => office.Console(async s =>
        {
            await s.GetRequiredService<Commit>().SaveAsync(new AuditNote("test.written", $"{i}"), Cancel);
            return 0;
        }), Cancel)));
        Assert.Equal(before + 50, TestOffice.Must(await VerifyAsync(office)).Entries);
    }

    [Fact]
    public async Task AnEntryThatWasChanged_IsNamed()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.Read(db => db.Database.ExecuteSqlRawAsync("""update "AuditEntries" set "Action" = 'forged' where "Number" = 2""", Cancel));
        var verified = await VerifyAsync(office);
        Assert.Equal(("audit.broken", 2L), (verified.Rejection?.Code, verified.Rejection?.Values[0]));
    }

    [Fact]
    public async Task AChainCutShort_IsFoundByItsHead_AndByABackupsWhereTheHeadWasCutToo()
    {
        await using var office = await TestOffice.CreateAsync();
        var whole = TestOffice.Must(await VerifyAsync(office));
        await office.Read(db => db.Database.ExecuteSqlAsync($"""delete from "AuditEntries" where "Number" = {whole.Entries}""", Cancel));
        TestOffice.Refused("audit.truncated", await VerifyAsync(office));
        var last = await office.Read(db => db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Number).FirstAsync(Cancel));
        await office.Read(db => db.Database.ExecuteSqlAsync($"""update "AuditHeads" set "Number" = {last.Number}, "Hash" = {last.Hash}""", Cancel));
        TestOffice.Must(await VerifyAsync(office));
        TestOffice.Refused("audit.truncated", await VerifyAsync(office, whole));
    }

    [Fact]
    public async Task ARedactedVersion_IsGoneFromTextAndPack_AndTheChainStillHolds()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await office.AcceptedAsync("C1", "Trạm y tế xã khám bệnh cho 3.214 lượt người.");
        var redacted = await office.As("administrator", s => s.GetRequiredService<RedactVersion>().RunAsync(report.Id, 1, "Có tên người bệnh", Cancel));
        TestOffice.Must(redacted);
        Assert.Equal(0, await office.Read(db => db.Statements.CountAsync(Cancel)));
        TestOffice.Must(await VerifyAsync(office));
        TestOffice.Refused("notAllowed", await office.As("leader", s => s.GetRequiredService<RedactVersion>().RunAsync(report.Id, 1, "x", Cancel)));
    }

    [Theory]
    [InlineData("audit.text", """update "Statements" set "Text" = 'Khám bệnh cho 9.999 lượt người.'""")]
    [InlineData("audit.text", """delete from "Statements" """)]
    [InlineData("audit.text", """update "ReportVersions" set "RedactedBecause" = 'không ai biết'""")]
    [InlineData("audit.version", """update "Reports" set "AcceptedVersion" = 0""")]
    [InlineData("audit.version", """update "Reports" set "LatestVersion" = 2""")]
    [InlineData("audit.file", """update "Packs" set "IssuedFile" = 'khác'""")]
    [InlineData("audit.file", """update "Files" set "Content" = "Content" || "Content" """)]
    [InlineData("audit.file", """delete from "Files" """)]
    public async Task WhatWasChangedBehindTheChain_IsNamed(string code, string sql)
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        await IssueAsync(office);
        TestOffice.Must(await VerifyAsync(office));
        await office.Read(db => db.Database.ExecuteSqlRawAsync(sql, Cancel));
        TestOffice.Refused(code, await VerifyAsync(office));
    }

    [Fact]
    public async Task ATextThatWasChanged_IsNamedByRoundUnitAndVersion()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        await office.AcceptedAsync("C2", "Tiêm đủ mũi cho 512 trẻ.");
        await office.Read(db => db.Database.ExecuteSqlRawAsync("""update "Statements" set "Text" = 'Tiêm đủ mũi cho 900 trẻ.' where "Text" like 'Tiêm%'""", Cancel));
        var verified = await VerifyAsync(office);
        Assert.Equal(["2023-9T, C2", 1], verified.Rejection!.Values);
    }

    [Fact]
    public async Task AVerification_LeavesItsContextFreeToWrite()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.Console(async s =>
        {
            TestOffice.Must(await s.GetRequiredService<VerifyChain>().RunAsync(null, Cancel));
            await s.GetRequiredService<Commit>().SaveAsync(new AuditNote("test.written", "1"), Cancel);
            return 0;
        });
        Assert.Equal(1, await office.Read(db => db.AuditEntries.CountAsync(e => e.Action == "test.written", Cancel)));
    }

    [Fact]
    public async Task AVerification_SeesOneMoment_AndNobodyWaitsForIt()
    {
        await using var office = await TestOffice.CreateAsync();
        var writing = Task.Run(async () =>
        {
            foreach (var unit in (string[])["C1", "C2", "C3", "D1", "D2"])
            {
                await office.AcceptedAsync(unit, "Khám bệnh cho 3.214 lượt người.");
            }
        }, Cancel);
        while (!writing.IsCompleted)
        {
            TestOffice.Must(await VerifyAsync(office));
        }

        await writing;
    }

    [Fact]
    public async Task ABackup_RestoresIntoAnEmptyPlaceAndVerifies()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        var file = Databases.TemporaryFile(".giaoban");
        var note = TestOffice.Must(await office.Console(s => Backup.WriteAsync(s.GetRequiredService<PlatformDb>(), office.Desk.Storage, file, office.Desk.Clock, Cancel)));
        var place = await Databases.EmptyAsync();
        TestOffice.Must(await Restore.RunAsync(place, file, Cancel));
        TestOffice.Refused("restore.notEmpty", await Restore.RunAsync(place, file, Cancel));
        await using var db = Databases.Open(place);
        var chain = TestOffice.Must(await new VerifyChain(db).RunAsync(new ChainState(note.AuditNumber, note.AuditHead), Cancel));
        Assert.Equal(note.AuditHead, chain.Head);
        Assert.Equal(1, await db.Reports.CountAsync(r => r.State == ReportState.Accepted, Cancel));
    }

    [Fact]
    public async Task ARestoreBesideWhatAnotherDatabaseLeft_IsRefused()
    {
        Assert.SkipWhen(Databases.IsPostgres, "SQLite alone keeps files beside its own.");
        await using var office = await TestOffice.CreateAsync();
        var file = await BackUpAsync(office);
        var place = await Databases.EmptyAsync();
        await File.WriteAllTextAsync(place.Connection + "-wal", "của cơ sở dữ liệu khác", Cancel);
        var refused = await Restore.RunAsync(place, file, Cancel);
        Assert.Equal(("restore.leftovers", place.Connection + "-wal"), (refused.Rejection?.Code, refused.Rejection?.Values[0]));
        Assert.False(File.Exists(place.Connection));
        File.Delete(place.Connection + "-wal");
        TestOffice.Must(await Restore.RunAsync(place, file, Cancel));
        Assert.DoesNotContain(place.Companions.Concat([place.Connection + ".part"]), File.Exists);
    }

    [Fact]
    public async Task ABackupThatDoesNotVerify_LeavesNothingBehind_AndAWholeOneGoesInAfterIt()
    {
        await using var office = await TestOffice.CreateAsync();
        var whole = await BackUpAsync(office);
        await office.Read(db => db.Database.ExecuteSqlRawAsync("""update "AuditEntries" set "Action" = 'forged' where "Number" = 2""", Cancel));
        var place = await Databases.EmptyAsync();
        TestOffice.Refused("audit.broken", await Restore.RunAsync(place, await BackUpAsync(office), Cancel));
        TestOffice.Must(await Restore.RunAsync(place, whole, Cancel));
    }

    [Fact]
    public async Task WhatANewerProgramWrote_IsNotTouched()
    {
        await using var office = await TestOffice.CreateAsync();
        await office.Read(db => db.Database.ExecuteSqlRawAsync("""insert into "__EFMigrationsHistory" ("MigrationId", "ProductVersion") values ('29990101000000_Later', '99')""", Cancel));
        var opened = await global::Web.Commands.Desk.OpenAsync(office.Desk.Storage, Cancel);
        TestOffice.Refused("storage.newer", opened);
    }

    [Fact]
    public async Task AFileThatIsNoBackup_IsRefused()
    {
        var file = Databases.TemporaryFile(".giaoban");
        await File.WriteAllTextAsync(file, "không phải bản sao lưu", Cancel);
        TestOffice.Refused("backup.unreadable", await Backup.ReadNoteAsync(file, Cancel));
    }

    private static async Task IssueAsync(TestOffice office)
    {
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<BeginPack>().RunAsync(TestOffice.Round, DocumentRegime.Party, Cancel)));
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<AdvancePack>().RunAsync(TestOffice.Round, PackStep.PutBeforeLeader, Cancel)));
        TestOffice.Must(await office.As("leader", s => s.GetRequiredService<AdvancePack>().RunAsync(TestOffice.Round, PackStep.Approve, Cancel)));
        TestOffice.Must(await office.As("clerk", s => s.GetRequiredService<IssuePack>().RunAsync(TestOffice.Round, 58, new DateOnly(2023, 9, 20), Cancel)));
    }

    private static async Task<string> BackUpAsync(TestOffice office)
    {
        var file = Databases.TemporaryFile(".giaoban");
        TestOffice.Must(await office.Console(s => Backup.WriteAsync(s.GetRequiredService<PlatformDb>(), office.Desk.Storage, file, office.Desk.Clock, Cancel)));
        return file;
    }
}
