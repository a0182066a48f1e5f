using Domain;
using Domain.DataSets;
using Domain.DataValues;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Data.Figures;
using Platform.Offices;
using Platform.People;
using Platform.Reports;

namespace Platform.DataValues;

/// <summary>A row that was not taken, and why.</summary>
/// <param name="Row">Its place in the payload or file, from 0.</param>
public sealed record FigureConflict(int Row, Rejection Why);

/// <summary>What became of what was entered.</summary>
/// <param name="Number">The change's number; null where nothing changed.</param>
public sealed record FiguresEntered(FiguresWritten Written, IReadOnlyList<FigureConflict> Conflicts, int Refused, long? Number);

/// <summary>Takes in figures: from a form, a file or another program. Rows are given one after the other, held against the definitions, and published at once.</summary>
public sealed class EnterFigures(PlatformDb db, Access access, FigureWriter writer, SweepFigures sweep, FigureSignal signal, TimeProvider clock)
{
    // Who closes a form while figures of it are being written closes it before them or after; not again and again.
    private const int MostTries = 3;

    private static readonly string[] Closing = ["figures.closed", "form.passed", "form.locked"];

    public async Task<FigureIntake> BeginAsync(CancellationToken cancel)
    {
        // A console's import has no server that would sweep beside it.
        await sweep.RunAsync(cancel);
        // The number first: what is closed from here on is looked at when it is published.
        var number = await db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleOrDefaultAsync(cancel);
        var catalogue = await FigureCatalogue.LoadAsync(db, cancel);
        return new FigureIntake(catalogue, new FigureCheck(catalogue, await BoundsAsync(cancel)), number);
    }

    /// <summary>Whether there is any unit whose figures the person may write.</summary>
    public async Task<bool> MayEnterAsync(CancellationToken cancel) =>
        await access.AllowsAsync(Act.ImportFigures, Whose.Office, cancel) || await access.UnitsForAsync(Act.EnterFigures, cancel) is not { Count: 0 };

    /// <summary>What publishing would write. Nothing is.</summary>
    public async Task<FiguresEntered> TryAsync(FigureIntake intake, CancellationToken cancel)
    {
        intake.Seal();
        return new FiguresEntered(intake.Staged.Count == 0 ? default : await db.TryFiguresAsync(intake.Staged, cancel), intake.Conflicts, intake.Refused, null);
    }

    /// <param name="partial">Good rows go in although others are refused; else one refused row refuses all.</param>
    /// <param name="beside">Audit notes of what is saved in the same transaction.</param>
    public async Task<Outcome<FiguresEntered>> PublishAsync(FigureIntake intake, string source, string reason, bool partial, IReadOnlyList<AuditNote> beside, CancellationToken cancel)
    {
        if ((DataValue.RefuseComment(reason) ?? EntryGuard.Refuse([reason])) is { } unwanted)
        {
            return unwanted;
        }

        intake.Seal();
        if (!partial && intake.Refused > 0)
        {
            return Refused(intake);
        }

        if (intake.Staged.Count == 0 && beside.Count == 0)
        {
            return new FiguresEntered(default, intake.Conflicts, intake.Refused, null);
        }

        return await WriteAsync(intake, source, reason, partial, beside, cancel);
    }

    private async Task<Outcome<FiguresEntered>> WriteAsync(FigureIntake intake, string source, string reason, bool partial, IReadOnlyList<AuditNote> beside, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            // What was closed meanwhile is told row by row, as what was closed before; the others go in where that is wished.
            if (await WasClosedAsync(intake, cancel))
            {
                intake.Bar(await BoundsAsync(cancel));
                if (intake.Staged.Count == 0 || (intake.Refused > 0 && !partial))
                {
                    return partial ? new FiguresEntered(default, intake.Conflicts, intake.Refused, null) : Refused(intake);
                }
            }

            var batch = new DataValueBatch { Source = source, Reason = reason, By = access.User, At = clock.GetUtcNow() };
            var written = await writer.PublishAsync(new Publication(intake.Staged, batch, beside, (b, c) => StandsAgainstAsync(intake, b, c)), cancel);
            if (written.Accepted)
            {
                signal.Ring();
                return new FiguresEntered(written.Value, intake.Conflicts, intake.Refused, batch.Count == 0 ? null : batch.Number);
            }

            if (written.Rejection.Code != Rejections.FigureClosed || tries == MostTries)
            {
                return written.Rejection;
            }
        }
    }

    // Mostly nothing was closed since it began, and that is told by a few audit entries.
    private Task<bool> WasClosedAsync(FigureIntake intake, CancellationToken cancel) => db.AuditEntries.AnyAsync(e => e.Number > intake.Number && Closing.Contains(e.Action), cancel);

    private static Rejection Refused(FigureIntake intake) => new(Rejections.FigureRows, intake.Refused, intake.Conflicts[0].Row + 1, intake.Conflicts[0].Why);

    private async Task<FigureBounds> BoundsAsync(CancellationToken cancel)
    {
        var units = await access.WritableUnitsAsync(cancel);
        var closed = (await db.DataSetClosures.AsNoTracking().Select(c => new { c.DataSet, c.Period }).ToListAsync(cancel)).Select(c => (c.DataSet, c.Period)).ToHashSet();
        var locked = (await db.DataSetForms.AsNoTracking().Where(f => f.State == FormState.Passed || f.State == FormState.Locked).Select(f => new { f.DataSet, f.Period, f.Unit }).ToListAsync(cancel)).Select(f => (f.DataSet, f.Period, f.Unit.Value)).ToHashSet();
        return new FigureBounds(clock.VietnamToday(), units, closed, locked);
    }

    // Asked at the end of the transaction that publishes.
    private async Task<Rejection?> StandsAgainstAsync(FigureIntake intake, DataValueBatch batch, CancellationToken cancel)
    {
        if (intake.Seen is { } seen && await db.DataValueBatches.AnyAsync(b => b.Number > seen && b.Number < batch.Number && b.Count > 0, cancel) && await db.HasReplacedSinceAsync(intake.Staged, batch.Id, seen, cancel))
        {
            return new Rejection(Rejections.FigureMeanwhile);
        }

        return await WasClosedAsync(intake, cancel) ? intake.Closed(await BoundsAsync(cancel)) : null;
    }
}

/// <summary>Rung when figures were published in this process, so that who follows them need not wait for the next look.</summary>
public sealed class FigureSignal
{
    private TaskCompletionSource rung = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Ring() => Interlocked.Exchange(ref rung, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    /// <summary>Waits for a ring, or so long.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancel)
    {
        try
        {
            await Volatile.Read(ref rung).Task.WaitAsync(longest, cancel);
        }
        catch (TimeoutException)
        {
            // Then it is time to look anyway: a verb may have written from another process.
        }
    }
}
