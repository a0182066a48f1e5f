using Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
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
}
