using Domain;
using Domain.DataElements;
using Domain.DataValues;
using Domain.Indicators;
using Domain.Periods;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Data.Figures;
using Platform.DataValues;
using Xunit;
using ValueType = Domain.DataElements.ValueType;

namespace Tests.DataValues;

/// <summary>A figure as a file writes it.</summary>
internal sealed record Typed(string Element, string Period, string Unit, string Value, string Cell = "", string? Comment = null, DataValueMarks Marks = DataValueMarks.None);

/// <summary>The small office with a monthly and a quarterly form of its communes.</summary>
internal static class FigureOffice
{
    public static readonly FigureDefinitions Definitions = new()
    {
        Categories = [new("SEX", "Giới tính", [new("nam", "Nam"), new("nu", "Nữ")]), new("AGE", "Nhóm tuổi", [new("tre", "Dưới 16"), new("lon", "Từ 16")])],
        CategoryCombos = [new("BYSEX", "Theo giới tính", ["SEX"]), new("BYBOTH", "Theo giới tính và tuổi", ["SEX", "AGE"])],
        DataElements =
        [
            new("KCB", "Lượt khám bệnh", "Visits", "lượt", ValueType.WholeNumber, "", Aggregation.Sum, Aggregation.Sum, "health", false),
            new("SINH", "Trẻ mới sinh", "Births", "trẻ", ValueType.WholeNumber, "BYSEX", Aggregation.Sum, Aggregation.Sum, "health", true),
            new("GV", "Giáo viên", "Teachers", "người", ValueType.WholeNumber, "", Aggregation.Sum, Aggregation.Last, "education", false),
            new("CC", "Chuyên cần", "Attendance", "%", ValueType.Percentage, "", Aggregation.Average, Aggregation.Average, "education", false),
            new("KP", "Kinh phí", "Money", "triệu đồng", ValueType.Number, "", Aggregation.Sum, Aggregation.Sum, null, false),
            new("BS", "Có bác sĩ", "Has a doctor", "", ValueType.YesNo, "", Aggregation.Sum, Aggregation.Last, "health", false),
            new("NGAY", "Ngày họp", "Day of meeting", "", ValueType.Date, "", Aggregation.None, Aggregation.Last, null, false),
            new("GHI", "Ghi chú", "Note", "", ValueType.ShortText, "", Aggregation.None, Aggregation.None, null, false),
            new("HO", "Số hộ", "Households", "hộ", ValueType.WholeNumber, "", Aggregation.Sum, Aggregation.Last, null, false),
        ],
        DataSets =
        [
            new("THANG", "Biểu tháng", PeriodKind.Month, [new("KCB", "Y tế"), new("SINH", "Y tế"), new("GV", "Giáo dục"), new("CC", "Giáo dục"), new("KP"), new("BS"), new("NGAY"), new("GHI", "", "#{KCB} > 100")], ["commune"], "rieng", 5),
            new("QUY", "Biểu quý", PeriodKind.Quarter, [new("HO")], ["commune"]),
        ],
        Indicators = [new("TL", "Tỷ lệ sinh trên lượt khám", "#{SINH}", "#{KCB}", 100, 1, "%", "health"), new("TLNU", "Tỷ lệ nữ", "#{SINH.nu}", "#{SINH}", 100, 1, "%", "health")],
        ValidationRules = [new("MEM", "Số sinh không thể nhiều hơn số lượt khám.", "More births than visits.", "#{SINH} <= #{KCB}", "THANG"), new("CUNG", "Không xã nào có trên 1.000 giáo viên.", "Too many teachers.", "#{GV} <= 1000", "THANG", true)],
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<TestOffice> CreateAsync()
    {
        var office = await TestOffice.CreateAsync();
        TestOffice.Must(await office.DefineAsync(Definitions));
        return office;
    }

    /// <summary>A figure without a value for each of some cells of all kinds.</summary>
    public static IEnumerable<Typed> Cells() =>
        from period in new[] { "2023-05", "2023-06", "2023-07", "2023-08" }
        from unit in new[] { "C1", "C2", "C3", "D1" }
        from cell in new[] { ("KCB", ""), ("SINH", "nam"), ("SINH", "nu"), ("GV", "") }
        select new Typed(cell.Item1, period, unit, "", cell.Item2);

    public static Task<Outcome<int>> DefineAsync(this TestOffice office, FigureDefinitions definitions, string person = "specialist") =>
        office.As(person, s => s.GetRequiredService<DefineFigures>().RunAsync(definitions, Cancel));

    public static Task<Outcome<FiguresEntered>> EnterAsync(this TestOffice office, string person, params Typed[] rows) => EnterAsync(office, person, rows, partial: false);

    /// <summary>Good rows although others are refused.</summary>
    public static Task<Outcome<FiguresEntered>> EnterPartAsync(this TestOffice office, string person, params Typed[] rows) => EnterAsync(office, person, rows, partial: true);

    private static Task<Outcome<FiguresEntered>> EnterAsync(TestOffice office, string person, Typed[] rows, bool partial) =>
        office.As(person, async s =>
        {
            var enter = s.GetRequiredService<EnterFigures>();
            using var intake = await enter.BeginAsync(Cancel);
            foreach (var row in rows)
            {
                intake.Add(new WrittenFigure { Element = row.Element, Period = row.Period, Unit = row.Unit, Cell = row.Cell, Value = row.Value, Comment = row.Comment, Marks = row.Marks });
            }

            return await enter.PublishAsync(intake, "file", "", partial, [], Cancel);
        });

    /// <summary>Publishes rows past the definitions, as an import of many does.</summary>
    public static Task<FiguresWritten> PublishAsync(this TestOffice office, IEnumerable<(DataValueKey Key, long? Value, DataValueMarks Marks)> rows, CancellationToken cancel) => office.PublishAsync(rows, null, cancel);

    /// <param name="handed">Told now and then how many rows were handed on to be written.</param>
    public static Task<FiguresWritten> PublishAsync(this TestOffice office, IEnumerable<(DataValueKey Key, long? Value, DataValueMarks Marks)> rows, Action<long>? handed, CancellationToken cancel) =>
        office.Console(async s =>
        {
            using var staged = new FigureStaging(Path.GetTempPath()) { Handed = handed };
            var at = 0;
            foreach (var (key, value, marks) in rows)
            {
                staged.Add(key, value, null, marks, null, at++);
            }

            staged.Seal((_, _, _) => { });
            return TestOffice.Must(await s.GetRequiredService<FigureWriter>().PublishAsync(new Publication(staged, new DataValueBatch { Source = "test", At = office.Desk.Clock.GetUtcNow() }, []), cancel));
        });

    /// <summary>Every published figure, by the names of its parts.</summary>
    public static Task<List<Typed>> FiguresAsync(this TestOffice office, bool withDeleted = false) =>
        office.Read(async db =>
        {
            var catalogue = await FigureCatalogue.LoadAsync(db, Cancel);
            var (elements, units, cells) = (catalogue.Elements.ToDictionary(e => e.Id), catalogue.Units.ToDictionary(u => u.Id.Value), catalogue.Cells.ToDictionary(c => c.Id));
            var found = new List<Typed>();
            await foreach (var stored in db.ReadFiguresAsync(new FigureFilter(WithDeleted: withDeleted), Cancel))
            {
                var (key, value) = (stored.Value.Key, stored.Value);
                var element = elements[key.Element];
                found.Add(new Typed(element.Code, Period.FromKey(key.Period).Code, units[key.Unit].Code, Text(value, element.Type), element.Combo == 1 ? "" : cells[key.Cell].Code, value.Comment, value.Marks));
            }

            return found;
        });

    public static Task<List<StoredFigure>> StoredAsync(this TestOffice office, FigureFilter? filter = null) =>
        office.Read(async db =>
        {
            var found = new List<StoredFigure>();
            await foreach (var stored in db.ReadFiguresAsync(filter ?? new FigureFilter(), Cancel))
            {
                found.Add(stored);
            }

            return found;
        });

    public static Task<List<(StoredFigure Figure, int ReplacedBy)>> HistoryAsync(this TestOffice office) => office.Read(db => db.ReadHistoryAsync(new FigureFilter(), Cancel));

    /// <summary>Each change's number is that of an audit entry which seals the same count and digest, and the chain holds.</summary>
    public static async Task ChangesAreSealedAsync(this TestOffice office)
    {
        var batches = await office.Read(db => db.DataValueBatches.AsNoTracking().Where(b => b.Number != null && b.Count > 0).ToListAsync(Cancel));
        var entries = await office.Read(db => db.AuditEntries.AsNoTracking().Where(e => e.Action == "figures.entered").ToListAsync(Cancel));
        Assert.Equal(entries.Select(e => (e.Number, e.Subject, e.Digest)).Order(), batches.Select(b => (b.Number!.Value, $"{b.Id}/{b.Count}", b.Digest)).Order());
        TestOffice.Must(await office.Console(s => s.GetRequiredService<VerifyChain>().RunAsync(null, Cancel)));
    }

    private static string Text(DataValue value, ValueType type) => type switch
    {
        ValueType.ShortText => value.Text ?? "",
        ValueType.Date => value.Value is { } day ? new DateOnly((int)(day / ScaledNumber.Scale / 10000), (int)(day / ScaledNumber.Scale / 100 % 100), (int)(day / ScaledNumber.Scale % 100)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "",
        _ => value.Value is { } number ? ScaledNumber.Write(number) : "",
    };
}
