using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Units;

/// <summary>Which unit becomes which, by the codes that people type.</summary>
/// <param name="Share">In 10⁻¹⁰ of the predecessor; null where nobody has said, which is all of it.</param>
/// <param name="BackShare">In 10⁻¹⁰ of the successor; null where nobody has said.</param>
public sealed record SuccessionLine(string Predecessor, string Successor, SuccessionKind Kind, DateOnly On, long? Share, long? BackShare);

/// <summary>Records that one unit became another: it ends the day before, and what was its is found from its successor.</summary>
public sealed class SucceedUnit(PlatformDb db, Access access, Commit commit)
{
    public Task<Outcome<Succession>> RunAsync(string predecessorCode, string successorCode, SuccessionKind kind, DateOnly on, CancellationToken cancel) =>
        RunAsync(new SuccessionLine(predecessorCode, successorCode, kind, on, null, null), cancel);

    /// <returns>Refused: who may not; an unknown unit; a circle; succession.known where it is written already with another share; succession.shares where more than the whole of a unit would go to others; an end before its beginning.</returns>
    public async Task<Outcome<Succession>> RunAsync(SuccessionLine line, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var predecessor = await db.Units.FirstOrDefaultAsync(u => u.Code == line.Predecessor, cancel);
        var successor = await db.Units.FirstOrDefaultAsync(u => u.Code == line.Successor, cancel);
        if (predecessor is null || successor is null)
        {
            return new Rejection(Rejections.UnitUnknown, predecessor is null ? line.Predecessor : line.Successor);
        }

        var all = await db.Successions.AsNoTracking().ToListAsync(cancel);
        if (all.Find(s => s.Predecessor == predecessor.Id && s.Successor == successor.Id) is { } known)
        {
            return line.Share is null || line.Share == known.Share ? known : new Rejection(Rejections.SuccessionKnown, predecessor.Name, successor.Name, $"{(decimal)known.Share / Succession.All:0.##########}");
        }

        if (predecessor.Id == successor.Id || new UnitTree([], all, Placement.Administrative, DateOnly.MaxValue).IsOrBecame(successor.Id, predecessor.Id))
        {
            return new Rejection(Rejections.UnitCircle, line.Predecessor);
        }

        // A unit that went to another whole has nothing left for a second one.
        var sum = all.Where(s => s.Predecessor == predecessor.Id).Sum(s => (decimal)s.Share) + (line.Share ?? Succession.All);
        return sum > Succession.All ? new Rejection(Rejections.SuccessionShares, predecessor.Name, $"{sum / Succession.All:0.##########}") : await SaveAsync(line, predecessor, successor.Id, cancel);
    }

    private async Task<Outcome<Succession>> SaveAsync(SuccessionLine line, Unit predecessor, UnitId successor, CancellationToken cancel)
    {
        var ended = predecessor.End(line.On.AddDays(-1));
        if (!ended.Accepted)
        {
            return ended.Rejection;
        }

        var succession = new Succession(predecessor.Id, successor, line.Kind, line.On) { Share = line.Share ?? Succession.All, BackShare = line.BackShare };
        db.Successions.Add(succession);
        await commit.SaveAsync(new AuditNote("unit.succeeded", $"{line.Predecessor} {line.Successor}", predecessor.Id), cancel);
        return succession;
    }
}
