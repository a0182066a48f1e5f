using Domain;
using Domain.People;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Mail;
using Platform.People;

namespace Platform.Rounds;

/// <summary>Writes a reminder to the reporters and approvers of each chosen unit; the post takes it from the outbox.</summary>
public sealed class RemindUnits(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    /// <returns>How many units were reminded.</returns>
    public async Task<Outcome<int>> RunAsync(string roundCode, IReadOnlyList<string> unitCodes, string text, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.RemindUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RoundAsync(roundCode, cancel) is not { } round)
        {
            return new Rejection(Rejections.RoundUnknown, roundCode);
        }

        if (unitCodes.Count == 0)
        {
            return new Rejection(Rejections.RoundWithoutUnits);
        }

        if (Reports.EntryGuard.Refuse([text]) is { } kept)
        {
            return kept;
        }

        var asked = await (
            from row in db.RoundUnits
            join unit in db.Units on row.Unit equals unit.Id
            where row.Round == round.Id && unitCodes.Contains(unit.Code)
            select new { row, unit }
        ).ToListAsync(cancel);
        foreach (var pair in asked)
        {
            pair.row.Remind();
            await WriteLettersAsync(pair.unit, round, text, cancel);
        }

        await commit.SaveAsync([.. asked.Select(p => new AuditNote("unit.reminded", round.Id.ToString(), p.unit.Id))], cancel);
        return asked.Count;
    }

    private async Task WriteLettersAsync(Unit unit, ReportingRound round, string text, CancellationToken cancel)
    {
        var addresses = await (
            from grant in db.Grants
            join person in db.Users on grant.User equals person.Id
            where grant.Unit == unit.Id && (grant.Role == Role.Reporter || grant.Role == Role.Approver) && person.Email != null
            select person.Email
        ).Distinct().ToListAsync(cancel);
        foreach (var address in addresses.DefaultIfEmpty(""))
        {
            db.Letters.Add(new Letter { WrittenAt = clock.GetUtcNow(), Unit = unit.Id.Value, To = address!, Subject = round.Title, Body = $"{unit.Name}: {text}" });
        }
    }
}
