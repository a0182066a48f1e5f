using CsCheck;
using Language.Comparing;
using Language.Conclusions;
using Language.Numbers;
using Language.Privacy;
using Language.Statements;
using Language.Text;
using Xunit;

namespace Tests.Language;

public sealed class LanguageTests
{
    private static readonly string[] Pieces = ["Trạm y tế", "khám bệnh cho 3.214 lượt", "TP. Lai Châu", "đạt 93,4%.", "Tuy nhiên,", "một số nhiệm vụ:", "rà soát;", "báo cáo...", "(khóa XIII)", "v.v.", "Nghị quyết 29-NQ/TW", "!", "“ngoặc”.", "  "];

    [Fact]
    public void EveryCharacterThatIsNoSpace_IsInExactlyOneStatement() =>
        Pick.From(Pieces).Array[0, 14].Sample(parts =>
        {
            var text = string.Join(' ', parts);
            var covered = new int[text.Length];
            foreach (var (start, length) in SentenceSplitter.Split(text))
            {
                for (var at = start; at < start + length; at++)
                {
                    covered[at]++;
                }
            }

            Assert.All(Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i])), i => Assert.Equal(1, covered[i]));
        });

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Uỷ ban", "Ủy ban")]
    [InlineData("thuỷ lợi", "thủy lợi")]
    [InlineData("Ðảng  uỷ", "đảng ủy")]
    public void TwoSpellingsOfOneWord_HaveOneKey(string a, string b) => Assert.Equal(Normaliser.Fold(a), Normaliser.Fold(b));

    [Theory]
    [InlineData("toán")]
    [InlineData("quý")]
    [InlineData("hoàn thành")]
    public void AMarkInsideASyllable_StaysWhereItIs(string word) => Assert.Equal(word, Normaliser.Fold(word));

    [Fact]
    public void ASearchKey_HasNoMarks() => Assert.Equal("dang uy xa ta tong", Normaliser.SearchKey("Đảng ủy xã Tà Tổng"));

    [Theory]
    [InlineData("Liên hệ 0912 345 678 để biết", PrivateKind.Phone)]
    [InlineData("gọi +84 912.345.678", PrivateKind.Phone)]
    [InlineData("CCCD 012345678901", PrivateKind.Identity)]
    [InlineData("số CMND 123456789", PrivateKind.Identity)]
    public void APrivateNumber_IsFound(string text, PrivateKind kind) => Assert.Equal(kind, Assert.Single(PrivateData.Find(text)).Kind);

    [Theory]
    [InlineData("Khám cho 412.306 lượt người, kinh phí 1.234.567.890 đồng")]
    [InlineData("Nghị quyết số 42-NQ/TW ngày 24/11/2023, Thông tư 02/2023/TT-BGDĐT")]
    [InlineData("Giai đoạn 2021-2025, đạt 93,4%")]
    public void MoneyCountsAndDocumentNumbers_AreNotPrivate(string text) => Assert.Empty(PrivateData.Find(text));

    [Fact]
    public void AnOfficesLetterheadTelephone_IsNotPrivate() => Assert.True(PrivateData.IsLetterheadTelephone("ĐT: 0213 3876 501"));

    [Theory]
    [InlineData("MẬT", true)]
    [InlineData("TỐI MẬT", true)]
    [InlineData("Độ mật: Tuyệt mật", true)]
    [InlineData("Giữ bí mật kinh doanh của hợp tác xã mật ong", false)]
    [InlineData("Mật độ dân số thấp", false)]
    public void ASecrecyMark_IsALineOfItsOwn(string line, bool marked) => Assert.Equal(marked, SecrecyMark.IsMarked([line]));

    [Fact]
    public void AConclusion_GivesLeadSupportAndLastDay()
    {
        var task = TaskReader.Read("Giao Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo và UBND các huyện rà soát tủ thuốc trường học, hoàn thành trước ngày 20/12/2023, báo cáo kết quả về Ban.", 2023)!;
        Assert.Equal("Sở Y tế", task.Lead);
        Assert.Equal(["Sở Giáo dục và Đào tạo", "UBND các huyện"], task.Support);
        Assert.Equal(new DateOnly(2023, 12, 20), task.Due);
        Assert.Equal("Rà soát tủ thuốc trường học", task.Task);
        Assert.Equal("báo cáo kết quả", task.Product);
    }

    [Theory]
    [InlineData("Đề nghị Sở Y tế rà soát, xong trước 15/11", 2023, 11, 15)]
    [InlineData("Sở Y tế chủ trì tiêm bù trong tháng 11/2023", 2023, 11, 30)]
    [InlineData("Sở Y tế chủ trì tiêm bù trong quý IV/2023", 2023, 12, 31)]
    public void ADeadline_IsReadInItsForms(string text, int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), TaskReader.Read(text, 2023)!.Due);

    [Fact]
    public void Figures_AreExactAndKnowTheirUnits()
    {
        var figures = FigureReader.Read("Ngày 12/10/2023, khám cho 412.306 lượt người, đạt 78,4% kế hoạch năm 2023; 39/94 xã theo Nghị quyết 29-NQ/TW");
        Assert.Equal([(4123060000L, "lượt người"), (784000L, "%"), (390000L, "xã theo")], figures.Select(f => (f.Scaled, f.Unit)));
        Assert.Equal(940000, figures[2].OfScaled);
    }

    [Theory]
    [InlineData("Thiếu vắc-xin tiêm chủng mở rộng từ tháng 5 đến tháng 8.", "Vắc-xin tiêm chủng mở rộng bị thiếu từ tháng 5 đến tháng 8.", true)]
    [InlineData("Tuyên truyền phòng, chống ma túy cho nhân dân các bản", "Tuyên truyền phòng, chống ma tuý cho người dân các bản", true)]
    [InlineData("Tỷ lệ hộ nghèo giảm 3,2% so với cùng kỳ", "Tỷ lệ hộ nghèo tăng 3,2% so với cùng kỳ", false)]
    [InlineData("Đã cấp thuốc cho trạm y tế vùng cao", "Chưa cấp thuốc cho trạm y tế vùng cao", false)]
    [InlineData("Đường xấu nên trẻ bỏ học nhiều", "Trẻ bỏ học nhiều nên đường xấu", false)]
    [InlineData("Trẻ bỏ học nhiều do đường xấu", "Do đường xấu nên trẻ bỏ học nhiều", true)]
    [InlineData("Điều chuyển giáo viên từ trường xã về phòng huyện", "Điều chuyển giáo viên từ phòng huyện về trường xã", false)]
    [InlineData("Tặng 120 suất quà cho trẻ em", "Tặng 125 suất quà cho trẻ em", false)]
    public void NearRepeats_NeverCrossANegationADirectionOrAFigure(string a, string b, bool same) => Assert.Equal(same, NearRepeat.Same(NearRepeat.Prepare(a), NearRepeat.Prepare(b)));

    [Fact]
    public void AReportsHeadings_TellKindAndSector()
    {
        var found = StatementReader.Read(
        [
            new("I. KẾT QUẢ ĐẠT ĐƯỢC", 1, false, false),
            new("1. Y tế, dân số", 2, false, false),
            new("- Khám cho 3.214 lượt người. Tiêm chủng đạt 94,0%.", null, true, false),
            new("II. HẠN CHẾ, KHÓ KHĂN", 1, false, false),
            new("- Đường vào bản sạt lở.", null, true, false),
            new("III. ĐỀ XUẤT, KIẾN NGHỊ", 1, false, false),
            new("- Đề nghị Sở Y tế bổ sung tủ bảo quản vắc-xin.", null, true, false),
        ]);
        Assert.Equal(["result", "result", "limitation", "recommendation"], found.Select(f => f.Kind));
        Assert.All(found.Take(2), f => Assert.Equal("health", f.SectorCode));
    }

    [Fact]
    public void ALongParagraph_IsReadWhole_WhateverStandsWhereItsOpeningEnds()
    {
        // A character of two halves, and a mark that joins with no letter, at the end of the opening.
        var across = $"{new string('a', 290)} z\u0321 {new string('b', 5)}\U0001F33E đã hoàn thành.";
        Assert.Equal(across, Assert.Single(StatementReader.Read([new SourceParagraph(across, null, false, false)])).Text);
        var rule = new string('-', 400);
        Assert.All(StatementReader.Read([new SourceParagraph(rule, null, false, false), new SourceParagraph("* * *", null, false, false)]), s => Assert.Equal("other", s.Kind));
    }

    [Fact]
    public void ANewsReportWithoutHeadings_LosesNoSentence()
    {
        string[] lines =
        [
            "Sáng 05/7, cơ quan A tổ chức hội nghị giao ban.",
            "Từ đầu năm đến nay, các ngành đạt những kết quả quan trọng: Công tác y tế được quan tâm; giáo dục được đổi mới; thể thao có nhiều giải.",
            "Bên cạnh đó vẫn còn một số hạn chế, khó khăn như: tuyên truyền chưa kịp thời; nắm tình hình chưa thường xuyên.",
            "Thời gian tới cần tập trung vào một số nhiệm vụ: tiếp tục thực hiện quy chế; rà soát các chỉ tiêu./.",
        ];
        var found = StatementReader.Read([.. lines.Select(l => new SourceParagraph(l, null, false, false))]);
        Assert.Equal(string.Concat(lines.Select(Bare)), string.Concat(found.Select(f => Bare(f.Text))));
        Assert.Equal(2, found.Count(f => f.Kind == "limitation"));
        Assert.Equal(2, found.Count(f => f.Kind == "task"));
    }

    [Theory]
    [InlineData("Huy động trẻ 5 tuổi ra lớp đạt 99,2%; huyện Sìn Hồ đạt 97,4%.", 1)]
    [InlineData("Toàn tỉnh có 1.204 hộ thoát nghèo; trong đó 312 hộ dân tộc ít người.", 1)]
    [InlineData("Thu ngân sách đạt 82 tỷ đồng; tăng 6% so với cùng kỳ.", 1)]
    [InlineData("Rà soát hộ nghèo; tăng cường tuyên truyền; huyện Sìn Hồ tổ chức 3 lớp tập huấn.", 3)]
    public void APartThatLeansOnTheOneBeforeIt_IsNotCutOff(string text, int parts) => Assert.Equal(parts, SentenceSplitter.Split(text).Count);

    private static string Bare(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c))]);
}
