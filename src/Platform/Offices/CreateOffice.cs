using Domain.Packs;
using Domain.Periods;
using Domain.Sectors;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;

namespace Platform.Offices;

/// <summary>Puts into an empty database what every office begins with: itself, the sectors, the regimes of dates.</summary>
public sealed class CreateOffice(PlatformDb db, Commit commit)
{
    /// <summary>The code of the unit that runs the office.</summary>
    public const string UnitCode = "VP";

    /// <summary>Whether the database holds no office yet.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancel) => !await db.Offices.AnyAsync(cancel);

    public async Task RunAsync(Office office, CancellationToken cancel)
    {
        office.Unit = new UnitId(1);
        db.Units.Add(Unit.Found(office.Unit, UnitCode, office.Name, UnitLevel.Office, 0, new DateOnly(1900, 1, 1)).Value!);
        db.Offices.Add(office);
        db.Sectors.AddRange(Sectors);
        db.RegimeRules.AddRange(Rules);
        await commit.SaveAsync(new AuditNote("office.created", UnitCode), cancel);
    }

    /// <summary>An office that has not said yet who it is.</summary>
    public static Office Blank() => new() { Name = "Văn phòng", ParentIssuer = "Cơ quan chủ quản", OrganSymbol = "VP", Place = "Lai Châu", Subject = "công tác khoa giáo", Regime = DocumentRegime.Party, Term = "2020-2025", SignerPosition = "Trưởng ban", SignerName = "", DateRegime = "party" };

    private static Sector[] Sectors =>
    [
        new("leadership", "Tham mưu, chỉ đạo", "Steering", 1),
        new("propaganda", "Tuyên truyền, quán triệt", "Spreading the word", 2),
        new("education", "Giáo dục và đào tạo", "Education and training", 3),
        new("health", "Y tế, dân số", "Health and population", 4),
        new("science", "Khoa học và công nghệ", "Science and technology", 5),
        new("culture", "Văn hóa, du lịch", "Culture and tourism", 6),
        new("sport", "Thể dục, thể thao", "Sport", 7),
        new("family", "Gia đình, trẻ em", "Family and children", 8),
        new("social", "An sinh xã hội", "Social policy", 9),
        new("environment", "Tài nguyên, môi trường", "Environment", 10),
        new("evils", "Phòng, chống tệ nạn xã hội", "Prevention of social evils", 11),
    ];

    // The decree fixes month, quarter, half-year and year; for nine months it names no day, so that is the office's own and marked so.
    private static IEnumerable<RegimeRule> Rules
    {
        get
        {
            var from = new DateOnly(2019, 3, 12);
            const string Decree = "Nghị định 09/2019/NĐ-CP, Điều 12, 13";
            const string Own = "Văn phòng tự đặt; nghị định không ấn định";
            var lines = new List<RegimeLine>();
            foreach (var regime in (string[])["state", "party"])
            {
                lines.Add(new(regime, PeriodKind.Month, null, 14, 0, 25, 0, from, null, Decree, true));
                lines.Add(new(regime, PeriodKind.Quarter, null, 14, 0, 25, 0, from, null, Decree, true));
                lines.Add(new(regime, PeriodKind.HalfYear, null, 14, 0, 25, 0, from, null, Decree, true));
                lines.Add(new(regime, PeriodKind.Year, null, 14, 0, 25, 0, from, null, Decree, true));
                lines.Add(new(regime, PeriodKind.NineMonths, null, 14, 0, 5, 1, from, null, Own, false));
                lines.Add(new(regime, PeriodKind.NineMonths, UnitLevel.Commune, 14, 0, 3, 1, from, null, Own, false));
                lines.Add(new(regime, PeriodKind.MonthsToDate, null, 14, 0, 25, 0, from, null, Own, false));
                lines.Add(new(regime, PeriodKind.SchoolYear, null, 31, -1, 15, 0, from, null, Own, false));
                lines.Add(new(regime, PeriodKind.Term, null, 30, 0, 15, 1, from, null, Own, false));
            }

            return lines.Select(l => RegimeRule.Make(l).Value!);
        }
    }
}
