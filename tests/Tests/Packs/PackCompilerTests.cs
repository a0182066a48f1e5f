using CsCheck;
using Domain.Reports;
using Platform.Packs.Compiling;
using Xunit;

namespace Tests.Packs;

public sealed class PackCompilerTests
{
    private static readonly string[] Texts =
    [
        "Thiếu vắc-xin tiêm chủng mở rộng từ tháng 5 đến tháng 8.",
        "Vắc-xin tiêm chủng mở rộng bị thiếu từ tháng 5 đến tháng 8.",
        "Khám, chữa bệnh cho 18.000 lượt người.",
        "Khám, chữa bệnh cho 20.000 lượt người.",
        "Tiếp tục làm tốt công tác y tế.",
        "Thay thế phòng học tạm trước ngày 20/12/2023.",
        "Hoàn thành thay thế phòng học tạm trước ngày 20/12/2023.",
        "Tổ chức giải bóng chuyền chào mừng Quốc khánh.",
    ];

    private static readonly PackTotals Totals = new(new Dictionary<string, int> { ["district"] = 2, ["commune"] = 4, ["department"] = 1 }, new Dictionary<string, int> { ["12"] = 2 }, ["health"]);

    private static readonly Gen<SourceStatement[]> Rounds = Gen.Select(Gen.Int[0, Texts.Length - 1], Gen.Int[0, 6], Gen.Enum<StatementKind>())
        .Array[0, 24]
        .Select(rows => rows.Select((row, index) => Said(index, Texts[row.Item1], row.Item2, row.Item3)).ToArray());

    private static SourceStatement Said(int index, string text, int unit, StatementKind kind = StatementKind.Result)
    {
        var level = unit == 0 ? "department" : unit < 3 ? "district" : "commune";
        return new(new Guid(index + 1, 0, 0, new byte[8]), text, kind, "health", unit, $"U{unit}", $"Đơn vị {unit}", level, level == "district" ? "12" : level == "commune" ? "U1" : "", new Guid(unit + 1, 1, 0, new byte[8]), 1, index);
    }

    private static CompiledPack Compile(IReadOnlyList<SourceStatement> statements, params PackEdit[] edits) => PackCompiler.Compile(statements, edits, Totals, TestContext.Current.CancellationToken);

    private static PackEdit Edit(PackEditKind kind, int order, params SourceStatement[] statements) =>
        new(new Guid(order, 2, 0, new byte[8]), kind, [.. statements.Select(s => s.Id)], PackCompiler.Digest(statements.OrderBy(s => s.Id).Select(s => s.Text)), "Câu của văn phòng.", "task", "education", "lý do", order);

    [Fact]
    public void EveryStatement_IsInExactlyOneItemOrLeftOut_WhateverWasEdited() =>
        Gen.Select(Rounds, Gen.Select(Gen.Enum<PackEditKind>(), Gen.Int[0, 23], Gen.Int[0, 23]).Array[0, 6]).Sample((statements, asked) =>
        {
            var edits = statements.Length == 0 ? [] : asked.Select((a, i) => Edit(a.Item1, i + 1, [.. new[] { statements[a.Item2 % statements.Length], statements[a.Item3 % statements.Length] }.Distinct()])).ToArray();
            var pack = Compile(statements, edits);
            var placed = pack.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items).SelectMany(i => i.Sources).Select(s => s.Id).Concat(pack.LeftOut.Select(l => l.Statement.Id));
            Assert.Equal(statements.Select(s => s.Id).Order(), placed.Order());
        });

    [Fact]
    public void TheOrderOfArrival_MakesNoDifference() =>
        Gen.Select(Rounds, Gen.Int).Sample((statements, seed) =>
        {
            var shuffled = Anew(statements);
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Told(Compile(statements)), Told(Compile(shuffled)));
        });

    // The same reports in another office: every identifier is another.
    private static SourceStatement[] Anew(SourceStatement[] statements)
    {
        var reports = statements.Select(s => s.ReportId).Distinct().ToDictionary(id => id, _ => Guid.NewGuid());
        return [.. statements.Select(s => s with { Id = Guid.NewGuid(), ReportId = reports[s.ReportId] })];
    }

    private static List<string> Told(CompiledPack pack) =>
        [
            .. pack.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items).Select(i => $"{i.Section} {i.Sector} {i.Text} {i.Coverage} {string.Join(' ', i.Sources.Select(s => s.Order))} {string.Join(' ', i.Checks.Select(c => c.Note))}"),
            .. pack.LeftOut.Select(l => $"{l.Reason} {l.Statement.Order}"),
        ];

    [Fact]
    public void OneNumberOfTwoThings_IsTwoItems()
    {
        var pack = Compile([Said(1, "Tuyên truyền phòng, chống ma túy tại 7 bản.", 3), Said(2, "Mở 7 buổi tuyên truyền phòng, chống ma túy ở bản.", 4)]);
        Assert.Equal(2, pack.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items).Count());
    }

    [Theory]
    [InlineData("Huy động 1,25 tỷ đồng sửa chữa trường học.", "Huy động được 1.250 triệu đồng sửa chữa trường học.", 1)]
    [InlineData("Có 4/15 bản do phụ nữ làm trưởng bản.", "Có 4 trong số 15 bản do phụ nữ làm trưởng bản.", 1)]
    [InlineData("Có 4/15 bản do phụ nữ làm trưởng bản.", "Có 4 trong số 16 bản do phụ nữ làm trưởng bản.", 2)]
    public void OneNumberInTwoWritings_IsOneItem(string one, string other, int items) =>
        Assert.Equal(items, Compile([Said(1, one, 3), Said(2, other, 4)]).Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items).Count());

    [Fact]
    public void CountsThatLookLikeYears_AreAddedUpAndNotTakenForOne()
    {
        var pack = Compile([Said(1, "Hỗ trợ 1.950 hộ làm nhà vệ sinh.", 3), Said(2, "Hỗ trợ 2.050 hộ làm nhà vệ sinh.", 4)]);
        Assert.StartsWith("Hỗ trợ 4.000 hộ", Assert.Single(pack.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NearRepeatsOfSeveralUnits_AreOneItemThatNamesThem()
    {
        var pack = Compile([Said(1, Texts[0], 1), Said(2, Texts[1], 2)]);
        var item = Assert.Single(pack.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items));
        Assert.Equal("2/2 huyện, thành phố", item.Coverage);
    }

    [Fact]
    public void FiguresOfAllDistricts_AreHeldAgainstTheDepartments()
    {
        var pack = Compile([Said(1, Texts[2], 1), Said(2, Texts[3], 2), Said(3, "Khám, chữa bệnh cho 39.000 lượt người.", 0)]);
        var check = Assert.Single(pack.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items).SelectMany(i => i.Checks));
        Assert.Equal(("parent-sum", 380000000L), (check.Kind, check.SumScaled));
    }

    [Fact]
    public void AVaguePhrase_IsLeftOutWithTheReason() => Assert.Equal("empty-phrase", Assert.Single(Compile([Said(1, Texts[4], 3, StatementKind.Task)]).LeftOut).Reason);

    [Fact]
    public void AnEditWhoseStatementChanged_WaitsForADecision()
    {
        var before = Said(1, Texts[0], 1);
        var edit = Edit(PackEditKind.Wording, 1, before);
        var pack = Compile([before with { Text = "Đã đủ vắc-xin tiêm chủng từ tháng 9." }], edit);
        Assert.Equal("statement-changed", Assert.Single(pack.Pending).Why);
        Assert.Equal("statement-gone", Assert.Single(Compile([], edit).Pending).Why);
    }

    [Fact]
    public void AStatementThatJoinsLater_JoinsTheItemTheOfficeWorded()
    {
        var (first, second) = (Said(1, Texts[0], 1), Said(2, Texts[1], 2));
        var pack = Compile([first, second], Edit(PackEditKind.Wording, 1, first));
        var item = Assert.Single(pack.Sections.SelectMany(s => s.Groups).SelectMany(g => g.Items));
        Assert.Equal(("Câu của văn phòng.", 2), (item.Text, item.Sources.Count));
    }
}
