using Domain;
using Domain.DataSets;
using Domain.People;
using Domain.Periods;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Offices;
using Platform.People;
using Platform.Units;

namespace Platform.Rounds;

/// <param name="Code">Empty for the period's own code.</param>
/// <param name="UnitCodes">Whom to ask; empty for every department, district and commune that exists.</param>
/// <param name="Due">A due date by level where the office sets its own; else the regime's.</param>
public sealed record NewRound(
    string Code,
    string PeriodCode,
    string Title,
    RoundTemplate Template,
    IReadOnlyList<string> UnitCodes,
    DateOnly? CutOff,
    IReadOnlyDictionary<UnitLevel, DateOnly> Due
)
{
    /// <summary>Codes of the forms that are asked for beside the words.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];
}

/// <summary>Asks many units for one period.</summary>
public sealed class OpenRound(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    public async Task<Outcome<ReportingRound>> RunAsync(NewRound asked, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.OpenRound, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var read = await ReadAsync(asked, cancel);
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        var (period, code, units, forms) = read.Value;
        var rules = await RulesAsync(cancel);
        var cutOff = asked.CutOff ?? RuleFor(rules, period, UnitLevel.Department)?.CutOff(period) ?? period.End;
        var round = ReportingRound.Open(code, period, asked.Title, cutOff, asked.Template, clock.VietnamToday());
        if (!round.Accepted)
        {
            return round.Rejection;
        }

        db.Rounds.Add(round.Value);
        db.RoundDataSets.AddRange(forms.Select(f => new RoundDataSet(round.Value.Id, f.Id)));
        db.RoundUnits.AddRange(units.Select(unit => RoundUnit.Ask(round.Value.Id, unit.Id, asked.Due.TryGetValue(unit.Level, out var own) ? own : RuleFor(rules, period, unit.Level)?.Due(period) ?? period.End.AddDays(5))));
        await commit.SaveAsync(new AuditNote("round.opened", round.Value.Id.ToString()), cancel);
        return round;
    }

    private async Task<Outcome<(Period Period, string Code, List<Unit> Units, List<DataSet> Forms)>> ReadAsync(NewRound asked, CancellationToken cancel)
    {
        if (Reports.EntryGuard.Refuse([asked.Title, asked.Template.Guidance, asked.Template.Attachments]) is { } kept)
        {
            return kept;
        }

        var period = Period.Parse(asked.PeriodCode);
        if (!period.Accepted)
        {
            return period.Rejection;
        }

        var code = asked.Code.Length > 0 ? asked.Code : period.Value.Code;
        if (await db.Rounds.AnyAsync(r => r.Code == code, cancel))
        {
            return new Rejection(Rejections.RoundCodeTaken, code);
        }

        var units = await UnitsAsync(asked.UnitCodes, cancel);
        if (!units.Accepted)
        {
            return units.Rejection;
        }

        var forms = await FormsAsync(asked.Forms, period.Value, cancel);
        return forms.Accepted ? (period.Value, code, units.Value, forms.Value) : forms.Rejection;
    }

    private async Task<Outcome<List<Unit>>> UnitsAsync(IReadOnlyList<string> codes, CancellationToken cancel)
    {
        var today = clock.VietnamToday();
        var office = await db.Offices.AsNoTracking().FirstAsync(cancel);
        if (codes.Count == 0)
        {
            var all = await db.Units.AsNoTracking().ExistingOn(today).Where(u => u.Level != UnitLevel.Province && u.Level != UnitLevel.Office && u.Id != office.Unit).ToListAsync(cancel);
            return all.Count > 0 ? all : new Rejection(Rejections.RoundWithoutUnits);
        }

        var units = new List<Unit>();
        foreach (var code in codes.Distinct())
        {
            var unit = await db.UsableAsync(code, today, cancel);
            if (!unit.Accepted)
            {
                return unit.Rejection;
            }

            units.Add(unit.Value);
        }

        return units;
    }

    private async Task<Outcome<List<DataSet>>> FormsAsync(IReadOnlyList<string> codes, Period period, CancellationToken cancel)
    {
        var known = codes.Count == 0 ? [] : await db.DataSets.AsNoTracking().ToDictionaryAsync(s => s.Code, cancel);
        var forms = new List<DataSet>();
        foreach (var code in codes.Distinct())
        {
            if (!known.TryGetValue(code, out var set))
            {
                return new Rejection(Rejections.SetUnknown, code);
            }

            if (set.LastWithin(period) is null)
            {
                return new Rejection(Rejections.RoundForm, set.Name, period.Title);
            }

            forms.Add(set);
        }

        return forms;
    }

    private async Task<List<RegimeRule>> RulesAsync(CancellationToken cancel)
    {
        var regime = await db.Offices.AsNoTracking().Select(o => o.DateRegime).FirstAsync(cancel);
        return await db.RegimeRules.AsNoTracking().Where(r => r.Regime == regime).ToListAsync(cancel);
    }

    // A rule for the level itself goes before one for all.
    private static RegimeRule? RuleFor(List<RegimeRule> rules, Period period, UnitLevel level) =>
        rules.Where(r => r.Governs(period, level)).OrderBy(r => r.Level is null).ThenByDescending(r => r.From).FirstOrDefault();
}
