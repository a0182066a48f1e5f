using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Tests.DataValues;

/// <summary>Holds an import up between two portions, so that a test meets it half-way on a machine of any speed.</summary>
internal sealed class HalfWay : IDisposable
{
    /// <summary>SQLite's first portion is written by then, and nobody holds the database; PostgreSQL is in the midst of copying.</summary>
    private const long FirstPortion = 20_480;

    /// <summary>Who saves in between may be made to wait for the import by a lock of PostgreSQL's: it goes on by itself then.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim goesOn = new();

    /// <summary>To be told how many rows were handed on.</summary>
    public void Handed(long rows)
    {
        if (rows > FirstPortion && reached.TrySetResult())
        {
            goesOn.Wait(Databases.IsPostgres ? Longest : Timeout.InfiniteTimeSpan);
        }
    }

    /// <param name="corrected">What stands at the first place when a correction's first portion lies there; null for what an import brings.</param>
    public async Task ReachedAsync(TestOffice office, Task import, long? corrected = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        if (await Task.WhenAny(reached.Task, import).WaitAsync(cancel) == import)
        {
            await import;
            Assert.Fail("The import was done before it could be stopped.");
        }

        // SQLite's portion lies there unseen; PostgreSQL shows nothing of another's transaction.
        Assert.True(Databases.IsPostgres || await office.Read(db => db.Database.SqlQueryRaw<int>(corrected is { } value ? $"""select exists (select 1 from "DataValues" where "Unit" = {value / 10} and "Value" = {value}) as "Value" """ : """select exists (select 1 from "DataValues" where "Unit" = 1) as "Value" """).SingleAsync(cancel)) == 1);
    }

    public void GoOn() => goesOn.Set();

    public void Dispose()
    {
        goesOn.Set();
        goesOn.Dispose();
    }
}
