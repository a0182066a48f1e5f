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

    /// <param name="site">The address that others reach this site by; null for none: then links lead about in the document alone.</param>
    public static OfficialDocument Of(Period period, DateOnly day, IReadOnlyList<ReviewedTarget> rows, IReadOnlyDictionary<Guid, TargetBasis> bases, Office office, string? site)
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
                Annexes = [new Annex("CHI TIẾT TỪNG CHỈ TIÊU", [TargetAnnexes.Details(rows, day, bases, site)]), new Annex("SỐ LIỆU, NHIỆM VỤ VÀ Ý KIẾN CỦA TỪNG CHỈ TIÊU", [.. rows.Take(MostTold).SelectMany((row, i) => TargetAnnexes.Told(row, i, bases.GetValueOrDefault(row.Target.Id), site))])],
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
}
