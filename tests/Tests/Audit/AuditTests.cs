using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Backups;
using Platform.Data;
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

    private static async Task<string> BackUpAsync(TestOffice office)
    {
        var file = Databases.TemporaryFile(".giaoban");
        TestOffice.Must(await office.Console(s => Backup.WriteAsync(s.GetRequiredService<PlatformDb>(), office.Desk.Storage, file, office.Desk.Clock, Cancel)));
        return file;
    }
}
