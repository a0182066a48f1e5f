using System.Globalization;
using System.Text;
using Domain;
using Domain.Assignments;
using Domain.DataElements;
using Domain.Indicators;
using Domain.Periods;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Dashboards;
using Platform.Data;
using Platform.DataValues;
using Platform.Targets;
using Platform.Tables;
using ValueType = Domain.DataElements.ValueType;

namespace Web.Demo;

/// <summary>
/// The fifty targets of the sample's term 2020-2025, with a figure for each year. What was published (goals of the congress's resolution, some figures)
/// is as it was published; the rest is made up and marked so.
/// </summary>
internal sealed class SampleTargets(IServiceProvider services)
{
    private const string Term = "2020-2025";
    private const string Province = "12";
    private const string Source = "Nghị quyết số 05-NQ/ĐH";

    /// <summary>Quarters from the end of 2020 to September 2023.</summary>
    private const int Quarters = 12;

    // What communes count for the rates that are worked out from below: denominator, numerator, the rate at the start and its yearly change in tenths of a point.
    private static readonly (string Of, string OfName, string Part, string PartName, int Start, int Yearly)[] Rates =
    [
        ("LD", "Lao động từ 15 tuổi", "LD_DT", "Lao động đã qua đào tạo", 500, 12),
        ("DAN_NT", "Dân số nông thôn", "DAN_NS", "Dân nông thôn dùng nước hợp vệ sinh", 845, 20),
        ("DAN", "Dân số", "DAN_BHYT", "Người tham gia bảo hiểm y tế", 930, -4),
    ];

    private static readonly string[] Figures = ["baseline", "now", "y2021", "y2022"];

    public async Task BuildAsync(CancellationToken cancel)
    {
        var rows = Rows("targets.tsv");
        Must(await services.GetRequiredService<DefineFigures>().RunAsync(Definitions(rows), cancel));
        await EnterAsync(rows, cancel);
        using var table = new StringReader(Targets(rows));
        Must(await services.GetRequiredService<ImportTargets>().RunAsync(table, cancel));
        await AllocateAsync(cancel);
        await LinkAsync(cancel);
        await DrawAsync(cancel);
    }

    private static FigureDefinitions Definitions(List<CsvRow> rows) => new()
    {
        DataElements =
        [
            .. rows.Select(r => new DataElementLine("CT_" + r["code"], r["name"], "", r["measure"], ValueType.Number, "", Aggregation.None, Aggregation.Last, Sector(r), false)),
            .. Rates.SelectMany(r => new[] { (r.Of, r.OfName), (r.Part, r.PartName) }).Select(e => new DataElementLine(e.Item1, e.Item2, "", "người", ValueType.WholeNumber, "", Aggregation.Sum, Aggregation.Last, "social", true)),
        ],
        DataSets =
        [
            new("CT-QUY", "Chỉ tiêu nhiệm kỳ, cấp tỉnh", PeriodKind.Quarter, [.. rows.Select(r => new DataSetRowLine("CT_" + r["code"]))], ["province"]),
            new("DS-QUY", "Dân số, lao động, bảo hiểm hằng quý", PeriodKind.Quarter, [.. Rates.SelectMany(r => new[] { new DataSetRowLine(r.Of), new DataSetRowLine(r.Part) })], ["commune"]),
        ],
        Indicators =
        [
            .. rows.Select(r => new IndicatorLine("CT_" + r["code"] + "_I", r["name"], $"#{{CT_{r["code"]}}}", "", 1, Places(r), r["measure"], Sector(r))),
            new("TL_LDDT", "Lao động qua đào tạo", "#{LD_DT}", "#{LD}", 100, 1, "%", "social"),
            new("TL_NSNT", "Dân nông thôn dùng nước hợp vệ sinh", "#{DAN_NS}", "#{DAN_NT}", 100, 1, "%", "environment"),
            new("TL_BHYT", "Người dân có bảo hiểm y tế", "#{DAN_BHYT}", "#{DAN}", 100, 1, "%", "health"),
        ],
    };

    private async Task EnterAsync(List<CsvRow> rows, CancellationToken cancel)
    {
        var enter = services.GetRequiredService<EnterFigures>();
        using var intake = await enter.BeginAsync(cancel);
        void Add(string element, string period, string unit, string value) => intake.Add(new WrittenFigure { Element = element, Period = period, Unit = unit, Value = value });
        foreach (var row in rows)
        {
            foreach (var (period, column) in new[] { ("2021-Q4", "y2021"), ("2022-Q4", "y2022"), ("2023-Q3", "now") })
            {
                Add("CT_" + row["code"], period, Province, row[column]);
            }
        }

        var communes = intake.Catalogue.Units.Where(u => u.Level is UnitLevel.Commune && u.To is null).ToList();
        foreach (var (commune, at) in communes.Select((c, i) => (c, i)))
        {
            for (var quarter = 0; quarter < Quarters; quarter++)
            {
                var period = string.Create(CultureInfo.InvariantCulture, $"{2020 + ((quarter + 3) / 4)}-Q{((quarter + 3) % 4) + 1}");
                foreach (var (rate, n) in Rates.Select((r, n) => (r, n)))
                {
                    var whole = 1_400 + (at * 37 % 2_900) + (n == 0 ? 0 : 900) + (quarter * 6);
                    // Communes differ by up to twelve points either way, the remote ones below.
                    var share = Math.Clamp(rate.Start + (rate.Yearly * quarter / 4) + ((at * 53 % 240) - 120) * (n == 0 ? 1 : 0) + ((at * 29 % 60) - 30), 50, 995);
                    Add(rate.Of, period, commune.Code, Whole(whole));
                    Add(rate.Part, period, commune.Code, Whole(whole * share / 1000));
                }
            }
        }

        Must(await enter.PublishAsync(intake, "sample", "bản mẫu", partial: false, [], cancel));
    }

    private static string Targets(List<CsvRow> rows)
    {
        var table = new StringBuilder(string.Join(',', ImportTargets.Columns)).Append('\n');
        foreach (var row in rows)
        {
            var (low, high) = row["goal"].Split('-') is [var a, var b] && a.Length > 0 ? (a, b) : (row["goal"], "");
            table.Append(CsvTable.Line("CT_" + row["code"] + "_I", Province, Term, row["direction"], row["baseline"], "2020-12-31", low, high, Source, row["name"], row["published"] == "goal" ? "false" : "true", ""));
        }

        foreach (var row in Rows("computed-targets.tsv"))
        {
            table.Append(CsvTable.Line(row["code"], Province, Term, row["direction"], row["baseline"], "2020-12-31", row["goal"], "", Source, row["clause"], row["published"] == "goal" ? "false" : "true", ""));
        }

        return table.ToString();
    }

    private async Task AllocateAsync(CancellationToken cancel)
    {
        var db = services.GetRequiredService<PlatformDb>();
        var allocate = services.GetRequiredService<AllocateTarget>();
        var codes = new[] { "TL_LDDT", "TL_NSNT", "TL_BHYT" };
        var wholes = await (from t in db.Targets join i in db.Indicators on t.Indicator equals i.Id where codes.Contains(i.Code) select t.Id).ToListAsync(cancel);
        foreach (var whole in wholes)
        {
            var parts = Must(await allocate.LookAsync(whole, "", cancel));
            var proposed = Must(AllocateTarget.Propose(parts));
            Must(await allocate.SaveAsync(whole, "", proposed.ToDictionary(p => p.Unit, p => p.Value), "", cancel));
        }
    }

    // The first open assignments serve a target, so that the review has something to show.
    private async Task LinkAsync(CancellationToken cancel)
    {
        var db = services.GetRequiredService<PlatformDb>();
        var link = services.GetRequiredService<LinkAssignment>();
        var codes = new[] { "CT_TRUONG_KC_I", "CT_TC_DD_I", "TL_NGHEO" };
        var numbers = await db.Assignments.AsNoTracking().Where(a => a.State != AssignmentState.Cancelled).OrderBy(a => a.Number).Select(a => a.Number).Take(codes.Length).ToListAsync(cancel);
        foreach (var (code, number) in codes.Zip(numbers))
        {
            var target = await (from t in db.Targets join i in db.Indicators on t.Indicator equals i.Id where i.Code == code orderby t.Unit select t.Id).FirstAsync(cancel);
            Must(await link.RunAsync(target, number, linked: true, cancel));
        }
    }

    private async Task DrawAsync(CancellationToken cancel)
    {
        var edit = services.GetRequiredService<EditDashboard>();
        var made = Must(await edit.CreateAsync("Khoa giáo chín tháng", isShared: true, cancel));
        foreach (var picture in new DashboardPicture[]
        {
            new("Lao động qua đào tạo theo huyện", PictureKind.SmallMultiples, "dx=TL_LDDT&pe=2020;2021;2022;2023-9T&level=District"),
            new("Hộ nghèo theo huyện, quý III/2023", PictureKind.Bar, "dx=TL_NGHEO&pe=2023-Q3&level=District"),
            new("Lượt khám bệnh tại trạm", PictureKind.Line, "dx=KCB&pe=2023-01;2023-02;2023-03;2023-04;2023-05;2023-06;2023-07;2023-08;2023-09&ou=12"),
            new("Người dân có bảo hiểm y tế, từng xã", PictureKind.TileMap, "dx=TL_BHYT&pe=2023-Q3&level=Commune"),
        })
        {
            Must(await edit.AddAsync(made.Id, picture, cancel));
        }
    }

    private static List<CsvRow> Rows(string name)
    {
        using var file = typeof(SampleTargets).Assembly.GetManifestResourceStream("Demo/" + name) ?? throw new InvalidOperationException($"The sample's {name} is not in the program.");
        using var reader = new StreamReader(file, Encoding.UTF8);
        return Must(CsvTable.Read(reader, "code", "direction", "baseline", "goal"));
    }

    private static string? Sector(CsvRow row) => row["sector"] is { Length: > 0 } sector ? sector : null;

    private static int Places(CsvRow row) => Figures.Max(c => row[c].Split('.') is [_, var rest] ? rest.Length : 0);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    // The sample is ours: a refusal in it is a bug.
    private static T Must<T>(Outcome<T> outcome) =>
        outcome.Accepted ? outcome.Value : throw new InvalidOperationException($"The sample was refused: {outcome.Rejection.Code} {string.Join(' ', outcome.Rejection.Values)}");
}
