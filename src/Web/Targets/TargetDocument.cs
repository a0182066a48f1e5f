using System.Globalization;
using Documents.Writing;
using Domain.Periods;
using Domain.Targets;
using Platform.Offices;
using Platform.Targets;
using Web.Texts;

namespace Web.Targets;

/// <summary>The review of a term's targets as an annex that an officer goes on editing. Documents are in Vietnamese whatever the reader's language.</summary>
public static class TargetDocument
{
    /// <summary>Targets that are drawn: those that need a decision most.</summary>
    private const int MostPictures = 4;

    /// <summary>Targets whose figures, work and words are told one by one; those that need a decision stand first.</summary>
    public const int MostTold = 200;

    public static OfficialDocument Of(Period period, DateOnly day, IReadOnlyList<ReviewedTarget> rows, IReadOnlyDictionary<Guid, TargetBasis> bases, Office office)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(office);
        var before = CultureInfo.CurrentCulture;
        var words = CultureInfo.CurrentUICulture;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Words.Vietnamese, Words.Vietnamese);
        try
        {
            var title = $"tình hình thực hiện chỉ tiêu {period.Title}, số liệu đến {day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}";
            return new OfficialDocument
            {
                Regime = office.Regime,
                ParentIssuer = office.ParentIssuer,
                Issuer = office.Name,
                TypeName = "BÁO CÁO",
                TypeAbbreviation = "BC",
                OrganSymbol = office.OrganSymbol,
                Place = office.Place,
                Title = office.Regime is Domain.Packs.DocumentRegime.State ? char.ToUpperInvariant(title[0]) + title[1..] : title,
                Body = [.. Body(rows, day)],
                Signature = new Signature(null, office.SignerPosition, office.SignerName),
                Recipients = [$"Thường trực {office.ParentIssuer}", $"Lưu {office.OrganSymbol}"],
                IsDraft = true,
                Annexes = [new Annex("CHI TIẾT TỪNG CHỈ TIÊU", [.. Details(rows, day)]), new Annex("SỐ LIỆU, NHIỆM VỤ VÀ Ý KIẾN CỦA TỪNG CHỈ TIÊU", [.. Told(rows.Take(MostTold), bases)])],
            };
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, words);
        }
    }

    private static IEnumerable<Block> Body(IReadOnlyList<ReviewedTarget> rows, DateOnly day)
    {
        var counted = rows.GroupBy(r => TargetWords.State(r.Progress, r.Target, day)).Select(g => $"{g.Count()} {g.Key.ToLower(Words.Vietnamese)}");
        yield return new Paragraph($"Trong {rows.Count} chỉ tiêu: {string.Join(", ", counted)}.");
        var urgent = rows.Where(r => r.Progress.State is TargetState.OutOfReach or TargetState.Behind).ToList();
        if (urgent.Count > 0)
        {
            yield return new Heading(1, "CHỈ TIÊU CẦN QUYẾT ĐỊNH");
            foreach (var row in urgent)
            {
                yield return new Item($"{row.Indicator.Name} ({row.Unit.Name}): {TargetCharts.Sentence(row)} {TargetWords.Decision(row.Progress, row.Target, row.Indicator)}".Trim());
            }
        }

        foreach (var row in urgent.Where(r => r.Progress.Forecast is not null).Take(MostPictures))
        {
            yield return new Picture(TargetCharts.Line(row, day));
        }

        if (rows.Any(r => r.Target.IsMadeUp))
        {
            yield return new Note("Bản mẫu: một số giá trị là giả định, không phải số liệu đã công bố.");
        }
    }

    // Numbered as the rows of the table are.
    private static IEnumerable<Block> Told(IEnumerable<ReviewedTarget> rows, IReadOnlyDictionary<Guid, TargetBasis> bases)
    {
        foreach (var row in rows)
        {
            yield return new Heading(2, $"{row.Indicator.Name} ({row.Unit.Name})");
            var figures = row.Figures.Where(f => f.Day > row.Target.BaselineOn).Prepend(new Standing(row.Target.BaselineOn, Target.Exact(row.Target.Baseline)));
            yield return new Item($"Số liệu: {string.Join("; ", figures.Select(f => $"{f.Day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}: {TargetWords.Figure(f.Value, row.Indicator)}"))}.");
            if (row.From.Count > 0)
            {
                yield return new Item($"Mục tiêu quy đổi từ chỉ tiêu của {string.Join(", ", row.From.Select(f => f.Unit.Name))}.");
            }

            if (!bases.TryGetValue(row.Target.Id, out var basis))
            {
                continue;
            }

            foreach (var (what, lead) in basis.Assignments)
            {
                yield return new Item($"Nhiệm vụ số {what.Number} ({lead}, hạn {what.Deadline.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}): {what.Title}");
            }

            foreach (var said in basis.Statements)
            {
                yield return new Item($"“{said.Text}” ({said.Round})");
            }
        }
    }

    private static IEnumerable<Block> Details(IReadOnlyList<ReviewedTarget> rows, DateOnly day)
    {
        string[] columns = ["TT", "Chỉ tiêu", "Đơn vị", "Gốc", "Hiện nay", "Mục tiêu", "Dự báo", "Đánh giá", "Nhiệm vụ"];
        yield return new Table(
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
            [0, 3, 4, 5, 6, 8]
        );
    }
}
