using Domain;
using Domain.People;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Tables;

namespace Platform.Periods;

/// <summary>
/// Cut-off and due dates, from a table. The rules of each regime named in it are replaced by those of the table;
/// other regimes stay. Rounds opened before keep the days they were opened with.
/// </summary>
public sealed class ImportRegimes(PlatformDb db, Access access, Commit commit)
{
    public async Task<Outcome<int>> RunAsync(TextReader csv, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.ManageUnits, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        var read = CsvTable.Read(csv, "regime", "kind", "cutoff_day", "cutoff_months", "due_day", "due_months", "from");
        if (!read.Accepted)
        {
            return read.Rejection;
        }

        var rules = new List<RegimeRule>();
        foreach (var row in read.Value)
        {
            if (Line(row) is not { } line)
            {
                return new Rejection(Rejections.TableRow, row.Line);
            }

            var rule = RegimeRule.Make(line);
            if (!rule.Accepted)
            {
                return rule.Rejection;
            }

            rules.Add(rule.Value);
        }

        var named = rules.Select(r => r.Regime).Distinct().ToList();
        db.RegimeRules.RemoveRange(await db.RegimeRules.Where(r => named.Contains(r.Regime)).ToListAsync(cancel));
        db.RegimeRules.AddRange(rules);
        await commit.SaveAsync(new AuditNote("regimes.imported", $"{rules.Count}"), cancel);
        return rules.Count;
    }

    private static RegimeLine? Line(CsvRow row)
    {
        UnitLevel? level = null;
        if (row["level"].Length > 0)
        {
            if (!Enum.TryParse<UnitLevel>(row["level"], ignoreCase: true, out var read))
            {
                return null;
            }

            level = read;
        }

        var whole = row.Whole("cutoff_day", out var cutOffDay) & row.Whole("cutoff_months", out var cutOffMonths) & row.Whole("due_day", out var dueDay) & row.Whole("due_months", out var dueMonths);
        var days = row.Day("from", out var from) & row.Day("to", out var to);
        return whole && days && from is { } begins && row["regime"].Length is > 0 and <= 60 && Enum.TryParse<PeriodKind>(row["kind"], ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? new RegimeLine(row["regime"], kind, level, cutOffDay, cutOffMonths, dueDay, dueMonths, begins, to, row["source"], row["verified"] is "true" or "1" or "yes")
            : null;
    }
}
