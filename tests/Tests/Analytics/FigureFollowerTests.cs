using Domain.DataElements;
using Domain.DataValues;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Platform.Backups;
using Platform.Data;
using Platform.DataValues;
using Tests.DataValues;
using Web.DataValues;
using Xunit;

namespace Tests.Analytics;

/// <summary>The store that sums, kept by the changes of a real database.</summary>
public sealed class FigureFollowerTests
{
    private static readonly Period August = new(PeriodKind.Month, 2023, 8);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatIsPublished_IsInTheNextAnswer_AndALostFileIsBuiltAgain()
    {
        await using var office = await FigureOffice.CreateAsync();
        var file = Databases.TemporaryFile(".figures");
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "10"), new Typed("GHI", "2023-08", "C1", "Chữ")));
        using (var follower = Follow(office, file))
        {
            Assert.Equal(10, await SumAsync(follower, office));
            TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "11"), new Typed("KCB", "2023-08", "C2", "5")));
            Assert.Equal(16, await SumAsync(follower, office));
            TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "", Marks: DataValueMarks.Deleted)));
            Assert.Equal(5, await SumAsync(follower, office));
        }

        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C3", "7")));
        using (var again = Follow(office, file))
        {
            Assert.Equal(12, await SumAsync(again, office));
        }

        await File.WriteAllTextAsync(file, "hỏng", Cancel);
        using var built = Follow(office, file);
        Assert.Equal(12, await SumAsync(built, office));
    }

    [Fact]
    public async Task ARestoredDatabase_IsToldFromALaterOne()
    {
        await using var office = await FigureOffice.CreateAsync();
        var (file, backup) = (Databases.TemporaryFile(".figures"), Databases.TemporaryFile(".giaoban"));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "10")));
        TestOffice.Must(await office.Console(s => Backup.WriteAsync(s.GetRequiredService<PlatformDb>(), office.Desk.Storage, backup, office.Desk.Clock, Cancel)));
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C2", "90")));
        using (var follower = Follow(office, file))
        {
            Assert.Equal(100, await SumAsync(follower, office));
        }

        var place = await Databases.EmptyAsync();
        TestOffice.Must(await Restore.RunAsync(place, backup, Cancel));
        await using var restored = TestOffice.Must(await global::Web.Commands.Desk.OpenAsync(place, Cancel));
        using (var follower = new FigureFollower(restored.Scope().ServiceProvider.GetRequiredService<IServiceScopeFactory>(), new FigureSignal(), new FigureFile(file), TimeProvider.System, NullLogger<FigureFollower>.Instance))
        {
            Assert.Equal(10, await SumAsync(follower, office));
        }
    }

    [Fact]
    public async Task WhoAsks_NeverSeesHalfAnImport()
    {
        await using var office = await FigureOffice.CreateAsync();
        using var follower = Follow(office, Databases.TemporaryFile(".figures"));
        Typed[] Cells(int value) => [new("KCB", "2023-08", "C1", $"{value}"), new("GV", "2023-08", "C2", $"{value}"), new("SINH", "2023-08", "C3", $"{value}", "nam")];
        TestOffice.Must(await office.EnterAsync("specialist", Cells(0)));
        var writing = Task.Run(async () =>
        {
            for (var n = 1; n < 60; n++)
            {
                TestOffice.Must(await office.EnterAsync("specialist", Cells(n)));
                // One of them alone is changed and changed back at once: a step that comes after hides what was there before.
                TestOffice.Must(await office.EnterAsync("specialist", Cells(n).Select(c => c with { Comment = $"{n}" }).Take(1 + (n % 2)).ToArray()));
            }
        }, Cancel);
        while (!writing.IsCompleted)
        {
            Assert.Single((await AskAsync(follower, office)).Select(f => f.Numerator).Distinct());
        }

        await writing;
    }

    [Fact]
    public async Task WhatIsNotYetReadIn_IsWaitedFor_AndNotTakenForNothing()
    {
        Assert.SkipUnless(Databases.IsPostgres, "Only PostgreSQL lets a reader be held up.");
        await using var office = await FigureOffice.CreateAsync();
        TestOffice.Must(await office.EnterAsync("specialist", new Typed("KCB", "2023-08", "C1", "10")));
        using var follower = Follow(office, Databases.TemporaryFile(".figures"));
        Task<long>[] asked;
        await using (var other = new NpgsqlConnection(office.Desk.Storage.Connection))
        {
            await other.OpenAsync(Cancel);
            await using var held = await other.BeginTransactionAsync(Cancel);
            await using var command = new NpgsqlCommand("""lock table "DataValues" in access exclusive mode""", other, held);
            await command.ExecuteNonQueryAsync(Cancel);
            asked = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(() => SumAsync(follower, office), Cancel))];
            await Task.Delay(1500, Cancel);
        }

        Assert.All(await Task.WhenAll(asked), sum => Assert.Equal(10, sum));
    }

    private static FigureFollower Follow(TestOffice office, string file) =>
        new(office.Desk.Scope().ServiceProvider.GetRequiredService<IServiceScopeFactory>(), new FigureSignal(), new FigureFile(file), TimeProvider.System, NullLogger<FigureFollower>.Instance);

    private static async Task<long> SumAsync(FigureFollower follower, TestOffice office) => (long)((await AskAsync(follower, office)).Aggregate((Int128)0, (sum, f) => sum + f.Numerator) / ScaledNumber.Scale);

    private static async Task<IReadOnlyList<Figure>> AskAsync(FigureFollower follower, TestOffice office)
    {
        AskedElement[] elements = [new(1, Aggregation.Sum, Aggregation.Sum), new(2, Aggregation.Sum, Aggregation.Sum), new(3, Aggregation.Sum, Aggregation.Last)];
        return await follower.AggregateAsync(new FigureQuestion(elements, [new(August.Key, August.Start, August.End, 31)], [.. office.Units.Values.Select(u => new AskedUnit(u.Value, 0))], ByCell: false), Cancel);
    }
}
