using Domain.Reports;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Offices;

namespace Platform.Rounds;

/// <summary>How one unit stands in one round.</summary>
/// <param name="District">The district's code for a commune; its own for a district; empty for a department.</param>
/// <param name="State">The report's state where the asker may know it: a draft is the unit's own affair.</param>
public sealed record UnitStanding(
    UnitId Unit,
    string Code,
    string Name,
    UnitLevel Level,
    int Order,
    string District,
    DateOnly Due,
    DateOnly? SubmittedOn,
    RoundStanding Standing,
    ReportState? State,
    int Reminders
);

public static class RoundStandings
{
    public static async Task<List<UnitStanding>> StandingsAsync(this PlatformDb db, ReportingRound round, DateOnly today, CancellationToken cancel)
    {
        var rows = await (
            from asked in db.RoundUnits.AsNoTracking()
            where asked.Round == round.Id
            join unit in db.Units.AsNoTracking() on asked.Unit equals unit.Id
            join report in db.Reports.AsNoTracking() on new { asked.Round, asked.Unit } equals new { report.Round, report.Unit } into reports
            from report in reports.DefaultIfEmpty()
            orderby unit.Order
            select new { asked, unit, report }
        ).ToListAsync(cancel);
        var tree = await Units.UnitQueries.TreeAsync(db, Placement.Administrative, today, cancel);
        var codes = rows.ToDictionary(r => r.unit.Id, r => r.unit.Code);
        return [.. rows.Select(r => Standing(r.asked, r.unit, r.report, District(r.unit, tree, codes), today))];
    }

    public static Task<ReportingRound?> RoundAsync(this PlatformDb db, string codeOrId, CancellationToken cancel) =>
        Guid.TryParse(codeOrId, out var id)
            ? db.Rounds.FirstOrDefaultAsync(r => r.Id == new RoundId(id), cancel)
            : db.Rounds.FirstOrDefaultAsync(r => r.Code == codeOrId, cancel);

    private static string District(Unit unit, UnitTree tree, Dictionary<UnitId, string> codes) => unit.Level switch
    {
        UnitLevel.District => unit.Code,
        UnitLevel.Commune when tree.ParentOf(unit.Id) is { } parent => codes.GetValueOrDefault(parent, ""),
        _ => "",
    };

    private static UnitStanding Standing(RoundUnit asked, Unit unit, Report? report, string district, DateOnly today)
    {
        var submitted = report?.FirstSubmittedAt?.VietnamDay();
        var standing = Standings.Of(asked.Due, submitted, report?.NothingToReport ?? false, report?.IsReturned ?? false, today);
        return new UnitStanding(unit.Id, unit.Code, unit.Name, unit.Level, unit.Order, district, asked.Due, submitted, standing, report?.StateOutside, asked.Reminders);
    }
}
