using System.Globalization;
using Documents.Writing;
using Domain.Targets;
using Platform.Targets;

namespace Web.Targets;

/// <summary>
/// The annexes of a review: a row for each target, and under it what it stands on. Each row leads to its figures, to the work for it and to the sentences
/// that explain it, within the document; these lead on to their pages where others can reach the site.
/// </summary>
internal static class TargetAnnexes
{
    private static readonly int[] Numeric = [0, 3, 4, 5, 6, 8];

    private const int Name = 1;
    private const int Latest = 4;
    private const int State = 7;
    private const int Work = 8;

    /// <summary>The figures, the work and the words of one target.</summary>
    /// <param name="at">Its row, from 0.</param>
    /// <param name="basis">Null where nothing is known.</param>
    public static IEnumerable<Block> Told(ReviewedTarget row, int at, TargetBasis? basis, string? site)
    {
        var title = $"{row.Indicator.Name} ({row.Unit.Name})";
        yield return new Heading(2, title) { Mark = Place(at), Links = [new TextLink(title, $"#{RowOf(at)}")] };
        var baseline = new Standing(row.Target.BaselineOn, Target.Exact(row.Target.Baseline));
        var figures = row.Figures.Where(f => f.Day > row.Target.BaselineOn).ToList();
        yield return new Item($"Số liệu: {string.Join("; ", figures.Prepend(baseline).Select(f => Figure(f, row)))}.") { Mark = Figures(at), Links = Linked(site, figures, f => (Figure(f, row), TargetWords.ExplanationOf(f, row))) };
        if (row.From.Count > 0)
        {
            yield return new Item($"Mục tiêu quy đổi từ chỉ tiêu của {string.Join(", ", row.From.Select(f => f.Unit.Name))}.") { Links = Linked(site, row.From, f => (f.Unit.Name, $"/targets/{f.Target.Id}")) };
        }

        foreach (var (index, (what, lead)) in (basis?.Assignments ?? []).Index())
        {
            yield return new Item($"Nhiệm vụ số {what.Number} ({lead}, hạn {Day(what.Deadline)}): {what.Title}") { Mark = index == 0 ? Assignments(at) : null, Links = Linked(site, [what], a => ($"Nhiệm vụ số {a.Number}", $"/assignments/{a.Number}")) };
        }

        foreach (var (index, said) in (basis?.Statements ?? []).Index())
        {
            yield return new Item($"“{said.Text}” ({said.Round})") { Mark = index == 0 ? Statements(at) : null, Links = Linked(site, [said], s => (s.Text, s.Address)) };
        }
    }

    public static Table Details(IReadOnlyList<ReviewedTarget> rows, DateOnly day, IReadOnlyDictionary<Guid, TargetBasis> bases, string? site)
    {
        string[] columns = ["TT", "Chỉ tiêu", "Đơn vị", "Gốc", "Hiện nay", "Mục tiêu", "Dự báo", "Đánh giá", "Nhiệm vụ"];
        return new Table(
            columns,
            [.. rows.Select((r, i) => (IReadOnlyList<string>)[
                $"{i + 1}",
                r.Indicator.Measure.Length > 0 ? $"{r.Indicator.Name} ({r.Indicator.Measure})" : r.Indicator.Name,
                r.From.Count > 0 ? $"{r.Unit.Name} (quy đổi)" : r.Unit.Name,
                TargetWords.Number(r.Target.Baseline),
                TargetWords.Figure(r.Progress.Latest?.Value, r.Indicator) is { Length: > 0 } now ? now : "–",
                TargetWords.Goal(r.Target),
                TargetWords.Figure(r.Progress.Forecast?.Value, r.Indicator) is { Length: > 0 } then ? then : "–",
                TargetWords.State(r.Progress, r.Target, day),
                r.Assignments > 0 ? $"{r.Assignments}" : "",
            ])],
            Numeric
        )
        {
            RowMarks = rows.Take(TargetDocument.MostTold).Index().ToDictionary(r => r.Index, r => RowOf(r.Index)),
            CellLinks = rows.Take(TargetDocument.MostTold).Index().SelectMany(r => Cells(r.Item, r.Index, bases.GetValueOrDefault(r.Item.Target.Id), site)).ToDictionary(),
        };
    }

    // The last figure leads to its explanation where that can be reached; the other cells to what stands in the other annex.
    private static IEnumerable<KeyValuePair<(int Row, int Column), string>> Cells(ReviewedTarget row, int at, TargetBasis? basis, string? site)
    {
        KeyValuePair<(int Row, int Column), string> Cell(int column, string to) => new((at, column), to);
        yield return Cell(Name, $"#{Place(at)}");
        if (row.Progress.Latest is { } latest)
        {
            yield return Cell(Latest, site is not null && latest.Day > row.Target.BaselineOn ? site + TargetWords.ExplanationOf(latest, row) : $"#{Figures(at)}");
        }

        if (basis?.Statements.Count > 0)
        {
            yield return Cell(State, $"#{Statements(at)}");
        }

        if (basis?.Assignments.Count > 0)
        {
            yield return Cell(Work, $"#{Assignments(at)}");
        }
    }

    private static IReadOnlyList<TextLink> Linked<T>(string? site, IEnumerable<T> what, Func<T, (string Text, string Page)> link) =>
        site is null ? [] : [.. what.Select(link).Select(l => new TextLink(l.Text, site + l.Page))];

    private static string Figure(Standing figure, ReviewedTarget row) => $"{Day(figure.Day)}: {TargetWords.Figure(figure.Value, row.Indicator)}";

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string RowOf(int at) => Mark(at, "dong");

    private static string Place(int at) => Mark(at, "chi_tieu");

    private static string Figures(int at) => Mark(at, "so_lieu");

    private static string Assignments(int at) => Mark(at, "nhiem_vu");

    private static string Statements(int at) => Mark(at, "y_kien");

    private static string Mark(int at, string what) => string.Create(CultureInfo.InvariantCulture, $"{what}_{at + 1}");
}
