using Domain.Assignments;
using Domain.People;
using Domain.Reports;
using Domain.Units;
using Language.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.People;

namespace Platform.Search;

public enum HitKind
{
    Unit,
    Round,
    Assignment,
    Statement,
}

/// <param name="Address">The page that shows it.</param>
/// <param name="Marks">Where the words stand in <paramref name="Text"/>.</param>
/// <param name="Where">The unit and the round it stands in; empty where it stands by itself.</param>
public sealed record Hit(HitKind Kind, string Address, string Text, IReadOnlyList<(int Start, int End)> Marks, string Where);

/// <param name="IsCut">Whether there is more than is shown.</param>
public sealed record Found(IReadOnlyList<Hit> Hits, bool IsCut);

/// <summary>Looks for words, with or without accents, in all that the asker may read: units, rounds, assignments and statements, the newest first.</summary>
public sealed class FindText(PlatformDb db, Access access)
{
    private const int MostOfAKind = 50;

    public async Task<Found> RunAsync(string text, CancellationToken cancel)
    {
        var query = new SearchQuery(text);
        if (query.IsEmpty)
        {
            return new Found([], false);
        }

        var hits = new List<Hit>();
        var isCut = false;
        foreach (var kind in (IAsyncEnumerable<Hit>[])[UnitsAsync(query, cancel), RoundsAsync(query, cancel), AssignmentsAsync(query, cancel), StatementsAsync(query, cancel)])
        {
            var count = 0;
            await foreach (var hit in kind.WithCancellation(cancel))
            {
                if (count++ == MostOfAKind)
                {
                    isCut = true;
                    break;
                }

                hits.Add(hit);
            }
        }

        return new Found(hits, isCut);
    }

    private async IAsyncEnumerable<Hit> UnitsAsync(SearchQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        if (!await access.AllowsAsync(Act.SeeOffice, Whose.Office, cancel))
        {
            yield break;
        }

        await foreach (var unit in db.Units.AsNoTracking().OrderBy(u => u.Order).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (query.Find(unit.Name) is { } marks)
            {
                yield return new Hit(HitKind.Unit, $"/units?find={Uri.EscapeDataString(unit.Code)}", unit.Name, marks, unit.Code);
            }
        }
    }

    private async IAsyncEnumerable<Hit> RoundsAsync(SearchQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        if (!await access.AllowsAsync(Act.SeeRound, Whose.Office, cancel))
        {
            yield break;
        }

        await foreach (var round in db.Rounds.AsNoTracking().OrderByDescending(r => r.OpenedOn).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var shown = $"{round.Title} ({round.Code})";
            if (query.Find(shown) is { } marks)
            {
                yield return new Hit(HitKind.Round, $"/rounds/{round.Code}", shown, marks, "");
            }
        }
    }

    private async IAsyncEnumerable<Hit> AssignmentsAsync(SearchQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var units = await access.UnitsForAsync(Act.ReadAssignment, cancel);
        await foreach (var assignment in db.Assignments.AsNoTracking().OrderByDescending(a => a.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var mayRead = units is null || units.Contains(assignment.Lead) || assignment.Support.Any(units.Contains);
            if (mayRead && query.Find(assignment.Title) is { } marks)
            {
                yield return new Hit(HitKind.Assignment, $"/assignments/{assignment.Number}", assignment.Title, marks, "");
            }
        }
    }

    // What a unit's approver passed, for those who read its reports; its latest text, for itself. A redacted version has no statements left.
    private async IAsyncEnumerable<Hit> StatementsAsync(SearchQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var reads = await access.UnitsForAsync(Act.ReadReport, cancel);
        var drafts = await access.UnitsForAsync(Act.ReadReportDraft, cancel) ?? new HashSet<UnitId>();
        var rows =
            from report in db.Reports.AsNoTracking()
            join round in db.Rounds.AsNoTracking() on report.Round equals round.Id
            join unit in db.Units.AsNoTracking() on report.Unit equals unit.Id
            join version in db.ReportVersions.AsNoTracking() on report.Id equals version.Report
            where version.Number == report.LatestVersion || version.Number == report.SubmittedVersion
            join statement in db.Statements.AsNoTracking() on version.Id equals statement.Version
            orderby round.OpenedOn descending, unit.Order, statement.Order
            select new { Unit = unit.Id, unit.Name, unit.Code, Round = round.Code, version.Number, report.LatestVersion, report.SubmittedVersion, statement.Text };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var shown = drafts.Contains(row.Unit) ? row.LatestVersion : reads is null || reads.Contains(row.Unit) ? row.SubmittedVersion : 0;
            if (row.Number == shown && query.Find(row.Text) is { } marks)
            {
                yield return new Hit(HitKind.Statement, $"/rounds/{row.Round}/reports/{row.Code}", row.Text, marks, $"{row.Name}, {row.Round}");
            }
        }
    }
}
