using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Platform.Reports;
using Xunit;

namespace Tests.Data;

public sealed class UpgradeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnUpgradeThatWasKilled_DoesNotHoldUpTheNext()
    {
        Assert.SkipWhen(Databases.IsPostgres, "PostgreSQL's lock dies with its connection.");
        var place = await Databases.EmptyAsync();
        await using (var db = Databases.Open(place))
        {
            await db.Database.ExecuteSqlRawAsync("""create table "__EFMigrationsLock" ("Id" integer not null primary key, "Timestamp" text not null); insert into "__EFMigrationsLock" values (1, '2023-10-05 08:00:00')""", Cancel);
        }

        await using var desk = (await global::Web.Commands.Desk.OpenAsync(place, Cancel).WaitAsync(TimeSpan.FromSeconds(60), Cancel)).Value!;
        await using var opened = Databases.Open(place);
        Assert.Empty(await opened.Database.GetPendingMigrationsAsync(Cancel));
    }

    [Fact]
    public async Task AnOlderOffice_IsBackedUpAndThenUpgraded_AndItsRoundsAskAsBefore()
    {
        var place = await Databases.EmptyAsync();
        var round = Guid.CreateVersion7();
        await using (var db = Databases.Open(place))
        {
            var first = db.Database.GetMigrations().First();
            await db.GetService<IMigrator>().MigrateAsync(first, Cancel);
            await db.Database.ExecuteSqlAsync($"""insert into "Rounds" ("Id", "Code", "PeriodCode", "Title", "OpenedOn", "CutOff", "SectorCodes", "Guidance", "IsClosed") values ({round}, '2023-9T', '2023-9T', 'Chín tháng', {new DateOnly(2023, 9, 5)}, {new DateOnly(2023, 9, 14)}, 'health', '', {false})""", Cancel);
        }

        await using var desk = (await global::Web.Commands.Desk.OpenAsync(place, Cancel)).Value!;
        await using var opened = Databases.Open(place);
        Assert.Equal(5, (await opened.Rounds.SingleAsync(Cancel)).Kinds.Count);
        Assert.Contains(StatementKind.Limitation, (await opened.Rounds.SingleAsync(Cancel)).Kinds);
    }

    [Fact]
    public async Task AnOfficeFromBefore_TellsByItsAudit_WhatWasPassedAndWhatWasSentBack()
    {
        await using var office = await TestOffice.CreateAsync();
        var report = await office.AcceptedAsync("C1", "Khám bệnh cho 3.214 lượt người.");
        TestOffice.Must(await office.As("specialist", s => s.GetRequiredService<ReturnReport>().RunAsync(report.Id, "Ghi rõ số lượt.", Cancel)));
        TestOffice.Must(await office.WriteAsync("C1", "Bản nháp sau khi trả lại."));
        await office.AcceptedAsync("C2", "Khám bệnh cho 1.111 lượt người.");
        await using (var db = Databases.Open(office.Desk.Storage))
        {
            await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().ElementAt(1), Cancel);
        }

        await using var desk = (await global::Web.Commands.Desk.OpenAsync(office.Desk.Storage, Cancel)).Value!;
        await using var opened = Databases.Open(office.Desk.Storage);
        var passed = await (from v in opened.ReportVersions join r in opened.Reports on v.Report equals r.Id orderby r.IsReturned descending, v.Number select new { r.IsReturned, v.Number, Passed = v.PassedAt != null }).ToListAsync(Cancel);
        Assert.Equal([(true, 1, true), (true, 2, false), (false, 1, true)], passed.Select(p => (p.IsReturned, p.Number, p.Passed)));
    }
}
