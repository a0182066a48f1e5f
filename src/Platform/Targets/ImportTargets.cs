using Domain;
using Domain.DataValues;
using Domain.People;
using Domain.Targets;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Tables;

namespace Platform.Targets;

/// <summary>Targets from a table: all rows go in, or none. A row that says what is there already changes nothing.</summary>
public sealed class ImportTargets(PlatformDb db, Access access, Commit commit, SetTarget set)
{
    public static readonly string[] Columns = ["indicator", "unit", "period", "direction", "baseline", "baseline_on", "value", "up_to", "source", "clause", "made_up", "reason"];

    /// <returns>How many rows there were. Refused: who may not, the first row that cannot be read, what <see cref="SetTarget"/> refuses.</returns>
    public async Task<Outcome<int>> RunAsync(TextReader csv, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.SetTargets, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var read = CsvTable.Read(csv, Columns[..7]);
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        var put = await PutAsync(read.Value, cancel);
        if (!put.Accepted)
        {
            db.ChangeTracker.Clear();
            return put.Rejection;
        }

        try
        {
            await commit.SaveAsync(put.Value, cancel);
            return read.Value.Count;
        }
        catch (DbUpdateException)
        {
            // Somebody set or changed one of them meanwhile.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.TargetMeanwhile);
        }
    }

    // Each row looks among those before it: what changed is looked for once, when all are there, and not for every row anew.
    private async Task<Outcome<List<AuditNote>>> PutAsync(List<CsvRow> rows, CancellationToken cancel)
    {
        var notes = new List<AuditNote>();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var row in rows)
            {
                var line = LineOf(row);
                var put = line.Accepted ? await set.PutAsync(new TargetName(row["indicator"], row["unit"], row["period"]), line.Value, row["reason"], cancel) : line.Rejection;
                if (!put.Accepted)
                {
                    return new Rejection(Rejections.TableRowBecause, row.Line, put.Rejection);
                }

                notes.Add(SetTarget.NoteOf(put.Value));
            }
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        return notes;
    }

    private static Outcome<TargetLine> LineOf(CsvRow row)
    {
        if (!Enum.TryParse<TargetDirection>(row["direction"], ignoreCase: true, out var direction) || !Enum.IsDefined(direction) || !row.Day("baseline_on", out var on))
        {
            return new Rejection(Rejections.TableRow, row.Line);
        }

        foreach (var column in new[] { "baseline", "value", "up_to" })
        {
            if (row[column].Length > 0 && !ScaledNumber.TryRead(row[column], out _))
            {
                return new Rejection(Rejections.TargetNumber, row[column]);
            }
        }

        return Number(row["value"]) is { } value
            ? new TargetLine(direction, Number(row["baseline"]), on, value, Number(row["up_to"]), CsvTable.Unguarded(row["source"]), CsvTable.Unguarded(row["clause"]), IsMadeUp: row["made_up"] == "true")
            : new Rejection(Rejections.TargetNumber, row["value"]);
    }

    private static long? Number(string text) => ScaledNumber.TryRead(text, out var value) ? value : null;
}
