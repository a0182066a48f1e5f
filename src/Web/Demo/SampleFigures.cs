using System.Globalization;
using Domain;
using Domain.DataValues;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.DataSets;
using Platform.DataValues;
using Web.DataValues;

namespace Web.Demo;

/// <summary>Made-up figures of the sample's communes: from January 2022 to September 2023, growing and shrinking a little from month to month.</summary>
internal sealed class SampleFigures(IServiceProvider services)
{
    private const int FirstYear = 2022;
    private const int Months = 21;

    /// <summary>Of a hundred forms, so many come late, and so many not at all.</summary>
    private const int Late = 8;
    private const int Missing = 4;

    public async Task DefineAsync(CancellationToken cancel)
    {
        await using var file = typeof(SampleFigures).Assembly.GetManifestResourceStream("Demo/figures.json") ?? throw new InvalidOperationException("The sample's definitions are not in the program.");
        var read = await DefinitionFile.ReadAsync(file, cancel);
        Must(await services.GetRequiredService<DefineFigures>().RunAsync(Must(read), cancel));
    }

    public async Task EnterAsync(CancellationToken cancel)
    {
        var enter = services.GetRequiredService<EnterFigures>();
        using var intake = await enter.BeginAsync(cancel);
        var communes = intake.Catalogue.Units.Where(u => u.Level is UnitLevel.Commune && u.To is null).ToList();
        foreach (var (commune, at) in communes.Select((c, i) => (c, i)))
        {
            for (var month = 0; month < Months; month++)
            {
                var period = new Period(PeriodKind.Month, FirstYear + (month / 12), (month % 12) + 1);
                AddMonth(intake, commune.Code, at, month, period.Code);
                if (month % 3 == 2)
                {
                    AddQuarter(intake, commune.Code, at, month, new Period(PeriodKind.Quarter, period.Year, ((period.Number - 1) / 3) + 1).Code);
                }
            }
        }

        Must(await enter.PublishAsync(intake, "sample", "bản mẫu", partial: false, [], cancel));
    }

    /// <summary>Hands in the forms of one period, as each commune would.</summary>
    public async Task HandInAsync(string setCode, Period period, bool late, CancellationToken cancel)
    {
        var db = services.GetRequiredService<PlatformDb>();
        var move = services.GetRequiredService<MoveForm>();
        var set = await db.DataSets.AsNoTracking().FirstAsync(s => s.Code == setCode, cancel);
        var communes = await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Commune && u.To == null).OrderBy(u => u.Order).ToListAsync(cancel);
        foreach (var commune in communes.Where((c, at) => Turn(at, period.Key, 100) is var turn && turn >= Missing && (turn < Missing + Late) == late))
        {
            Must(await move.SubmitAsync(set, period, commune, nothing: false, cancel));
        }
    }

    private static void AddMonth(FigureIntake intake, string unit, int at, int month, string period)
    {
        var size = 300 + Turn(at, 1, 700);
        void Add(string element, long value, string cell = "") => intake.Add(new WrittenFigure { Element = element, Period = period, Unit = unit, Cell = cell, Value = value.ToString(CultureInfo.InvariantCulture) });
        long Near(int what, long middle) => Math.Max(0, middle + (middle * (Turn(at, (what * 97) + month, 21) - 10) / 100));
        void Split(int what, string element, long total)
        {
            var girls = total * (45 + Turn(at, what, 8)) / 100;
            Add(element, total - girls, "nam");
            Add(element, girls, "nu");
        }

        Add("KCB", Near(1, size * 2 / 5));
        Split(2, "SINH", Turn(at, 200 + month, 9));
        var under1 = (size / 12) + Turn(at, 3, 10);
        Add("TE1", under1);
        Add("TIEM", under1 * (6 + Turn(at, 300 + month, 4)) / 100);
        var under5 = under1 * 5;
        Add("TE5", under5);
        Split(4, "SDD", under5 * (22 - (month / 6) + Turn(at, 4, 6)) / 100);
        Add("BS", Turn(at, 5, 10) > 1 ? 1 : 0);
        Split(6, "HS_MN", Near(6, size / 3));
        Split(7, "HS_TH", size + month);
        Split(8, "HS_THCS", (size * 3 / 4) + (month / 2));
        Split(9, "HS_BO", Turn(at, 900 + month, 12) > 8 ? Turn(at, 950 + month, 6) : 0);
        Add("CC", 90 + Turn(at, 1000 + month, 10));
        Add("GV", size / 9);
    }

    private static void AddQuarter(FigureIntake intake, string unit, int at, int month, string period)
    {
        var houses = 400 + Turn(at, 11, 900);
        void Add(string element, string value, string cell = "") => intake.Add(new WrittenFigure { Element = element, Period = period, Unit = unit, Cell = cell, Value = value });
        static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
        Add("HO", Whole(houses + month));
        Add("HO_NGHEO", Whole(houses * (32 - (month / 2) + Turn(at, 12, 8)) / 100));
        Add("HO_CN", Whole(houses * (9 + Turn(at, 13, 5)) / 100));
        foreach (var (age, part) in new[] { ("0-15", 3), ("16-59", 11), ("60", 19) })
        {
            Add("BTXH", Whole((houses * part / 1000) + Turn(at, part, 4)), age);
        }

        Add("KP", (houses * 33 * 0.0175m).ToString("0.###", CultureInfo.InvariantCulture));
        var villages = 6 + Turn(at, 15, 10);
        Add("BAN", Whole(villages));
        Add("BAN_VH", Whole(villages * (70 + Turn(at, 16, 25)) / 100));
        Add("DOI_VN", Whole(villages + 1));
        Add("GD_VH", Whole(houses * (78 + Turn(at, 17, 12)) / 100));
        Add("TT_TX", Whole(houses * (90 + Turn(at, 18, 30)) / 100));
    }

    /// <summary>The same small number each time for the same two.</summary>
    private static int Turn(int a, int b, int under)
    {
        var mixed = unchecked(((uint)a * 2654435761u) ^ ((uint)b * 40503u));
        mixed ^= mixed >> 15;
        mixed = unchecked(mixed * 2246822519u);
        return (int)((mixed ^ (mixed >> 13)) % (uint)under);
    }

    private static T Must<T>(Outcome<T> outcome) =>
        outcome.Accepted ? outcome.Value : throw new InvalidOperationException($"The sample was refused: {outcome.Rejection.Code} {string.Join(' ', outcome.Rejection.Values)}");
}
