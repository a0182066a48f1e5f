using Domain;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Web.Demo;

/// <summary>What stands where the sample is to be, and clearing it away: only what carries the sample's mark, and only while nobody has it open.</summary>
internal static class SamplePlace
{
    private enum Found
    {
        Nothing,

        /// <summary>A sample whose building was stopped.</summary>
        HalfBuilt,
        Sample,
        OtherOffice,
    }

    /// <param name="fresh">Clear the sample away even where it is whole.</param>
    /// <returns>Whether a whole sample stands there, to be kept as it is.</returns>
    public static async Task<Outcome<bool>> PrepareAsync(Storage storage, bool fresh, CancellationToken cancel)
    {
        switch (await LookAsync(storage, cancel))
        {
            case Found.OtherOffice:
                return new Rejection(Rejections.DemoOnly, storage.IsPostgres ? "PostgreSQL" : storage.Connection);
            case Found.Sample when !fresh:
                return true;
            case Found.Nothing:
                return false;
            default:
                return await ClearAsync(storage, cancel) is { } refusal ? refusal : false;
        }
    }

    private static async Task<Found> LookAsync(Storage storage, CancellationToken cancel)
    {
        if (!storage.IsPostgres && !File.Exists(storage.Connection))
        {
            return Found.Nothing;
        }

        await using var db = storage.OpenAlone();
        if (!(await db.Database.GetAppliedMigrationsAsync(cancel)).Any())
        {
            return Found.Nothing;
        }

        if (await db.Offices.AnyAsync(o => !o.IsDemo, cancel))
        {
            return Found.OtherOffice;
        }

        // Its own time is the last thing that the sample is given.
        return await db.Offices.AnyAsync(o => o.ClockShift != 0, cancel) ? Found.Sample : Found.HalfBuilt;
    }

    private static async Task<Rejection?> ClearAsync(Storage storage, CancellationToken cancel)
    {
        if (storage.IsPostgres)
        {
            return new Rejection(Rejections.DemoPostgres);
        }

        var cleared = await storage.AloneAsync(() =>
        {
            foreach (var file in storage.Companions.Prepend(storage.Connection))
            {
                File.Delete(file);
            }
        }, cancel);
        return cleared ? null : new Rejection(Rejections.DemoInUse, storage.Connection);
    }
}
