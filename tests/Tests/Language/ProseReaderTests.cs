using System.Globalization;
using CsCheck;
using Language.Dates;
using Language.Plans;
using Language.Privacy;
using Language.Readings;
using Xunit;

namespace Tests.Language;

public sealed class ProseReaderTests
{
    private const string Directive = "CHỈ THỊ\nvề nâng cao chất lượng giáo dục\n\n1. Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân đưa trẻ trong độ tuổi đến trường ở các bản vùng cao.\n2. Bảo đảm đủ nước sạch và nhà vệ sinh cho học sinh các trường bán trú.";
    private const string Plan = "KẾ HOẠCH\nnâng cao chất lượng giáo dục\n\nII. NHIỆM VỤ\n1. Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân đưa trẻ trong độ tuổi đến trường ở các bản vùng cao.\n2. Phòng Giáo dục và Đào tạo rà soát, xóa 12 phòng học tạm, hoàn thành trước ngày 31/8/2024.";

    private static readonly string[] Pieces = ["Nghị quyết số 42-NQ/TW ", "ngày 12/10 ", "39/94 xã ", "e\u0301", "\n1. ", "Điều 5", "\uD83D\uDE00", "<b>", "Giao Sở Y tế ", "trước ngày 1/1/2024; "];

    [Theory]
    [InlineData("Ngày 12/10, họp giao ban 9 tháng năm 2023.", "Ngày 12/10", "2023-10-12", "2023-10-12", DateKind.Day)]
    [InlineData("Đạt 39/94 xã trong 9 tháng đầu năm 2023.", "9 tháng đầu năm 2023", "2023-01-01", "2023-09-30", DateKind.Month)]
    [InlineData("Hoàn thành trước ngày 15/11/2023.", "trước ngày 15/11/2023", null, "2023-11-15", DateKind.Deadline)]
    [InlineData("Tổng kết năm học 2022 - 2023.", "năm học 2022 - 2023", "2022-09-01", "2023-08-31", DateKind.SchoolYear)]
    [InlineData("Nhiệm kỳ 2020-2025 sắp kết thúc.", "Nhiệm kỳ 2020-2025", "2020-01-01", "2025-12-31", DateKind.Term)]
    [InlineData("Gửi chậm nhất ngày 25 hằng tháng.", "chậm nhất ngày 25 hằng tháng", null, null, DateKind.Recurring)]
    [InlineData("Nộp báo cáo quý trước ngày 15 tháng cuối quý.", "trước ngày 15 tháng cuối quý", null, null, DateKind.Recurring)]
    [InlineData("Bổ sung chậm nhất ngày 05 tháng đầu quý sau.", "chậm nhất ngày 05 tháng đầu quý sau", null, null, DateKind.Recurring)]
    [InlineData("Thực hiện từ tháng 10/2023 đến hết tháng 12/2025.", "từ tháng 10/2023 đến hết tháng 12/2025", "2023-10-01", "2025-12-31", DateKind.Month)]
    [InlineData("Thực hiện từ 9/2023 đến 5/2024.", "từ 9/2023 đến 5/2024", "2023-09-01", "2024-05-31", DateKind.Month)]
    [InlineData("Năm 2021, 2022 và 2023 lần lượt có 3, 5 và 8 sáng kiến.", "2023", "2023-01-01", "2023-12-31", DateKind.Year)]
    [InlineData("Tăng 12 đơn vị so với trước ngày 01/7/2025.", "ngày 01/7/2025", "2025-07-01", "2025-07-01", DateKind.Day)]
    [InlineData("Đến ngày 20/12/2024, Sở Nội vụ phải nộp đủ hồ sơ.", "Đến ngày 20/12/2024", null, "2024-12-20", DateKind.Deadline)]
    [InlineData("Chiều tối ngày 30/11/2023 bắn pháo hoa.", "Chiều tối ngày 30/11/2023", "2023-11-30", "2023-11-30", DateKind.Day)]
    [InlineData("Kết quả 6 tháng đầu năm 2024 khá.", "6 tháng đầu năm 2024", "2024-01-01", "2024-06-30", DateKind.Month)]
    [InlineData("Khởi công 10/2023.", "10/2023", "2023-10-01", "2023-10-31", DateKind.Month)]
    [InlineData("Giai đoạn từ năm 2021 đến 2025 đầu tư lớn.", "Giai đoạn từ năm 2021 đến 2025", "2021-01-01", "2025-12-31", DateKind.Term)]
    [InlineData("Thu vụ năm 2021 - năm 2022 tốt.", "năm 2021 - năm 2022", "2021-01-01", "2022-12-31", DateKind.Year)]
    [InlineData("Cao hơn quý trước.", "quý trước", null, null, DateKind.Relative)]
    [InlineData("Ngày 14-15/10/2023, diễn ra hội thi.", "Ngày 14-15/10/2023", "2023-10-14", "2023-10-15", DateKind.Day)]
    [InlineData("Tập huấn ngày 28/9 - 02/10/2023.", "ngày 28/9 - 02/10/2023", "2023-09-28", "2023-10-02", DateKind.Day)]
    [InlineData("Trực Tết ngày 28/12 - 02/01/2024.", "ngày 28/12 - 02/01/2024", "2023-12-28", "2024-01-02", DateKind.Day)]
    [InlineData("Cấp mới 2.416 thẻ trong tháng 8/2023.", "tháng 8/2023", "2023-08-01", "2023-08-31", DateKind.Month)]
    [InlineData("Giao Văn phòng hoàn thiện 2 dự thảo trong tháng 8/2023.", "trong tháng 8/2023", null, "2023-08-31", DateKind.Deadline)]
    [InlineData("Còn 17 bản phải phủ sóng trong năm 2024.", "trong năm 2024", null, "2024-12-31", DateKind.Deadline)]
    [InlineData("Triển lãm kéo dài đến hết ngày 31/10/2023.", "ngày 31/10/2023", "2023-10-31", "2023-10-31", DateKind.Day)]
    [InlineData("Tiếp công dân ngày 05/9, 06/9 và 07/9/2024, tại trụ sở mới.", "06/9", "2024-09-06", "2024-09-06", DateKind.Day)]
    [InlineData("Các khoản đã chi trong tháng 01 năm 2025 không hồi tố.", "tháng 01 năm 2025", "2025-01-01", "2025-01-31", DateKind.Month)]
    [InlineData("Các xã đã được phân công rà soát, báo cáo kết quả trong tháng 9/2024.", "trong tháng 9/2024", null, "2024-09-30", DateKind.Deadline)]
    [InlineData("Đến hết quý III/2024, 12 xã đã về đích.", "quý III/2024", "2024-07-01", "2024-09-30", DateKind.Quarter)]
    [InlineData("Tính chung 9 tháng, khách tăng.", "9 tháng", null, null, DateKind.Month)]
    [InlineData("Thời hạn nộp hồ sơ: 30/9/2024.", "30/9/2024", null, "2024-09-30", DateKind.Deadline)]
    [InlineData("Gặp mặt nhân Ngày Gia đình Việt Nam 28/6.", "28/6", null, null, DateKind.Day)]
    [InlineData("Tổng kết vào tháng 11 hằng năm.", "tháng 11 hằng năm", null, null, DateKind.Recurring)]
    [InlineData("Giao ban sáng thứ Hai hằng tuần.", "sáng thứ Hai hằng tuần", null, null, DateKind.Recurring)]
    [InlineData("Họp ngày 30/02/2023.", "ngày 30/02/2023", null, null, DateKind.Day)]
    public void ADate_IsFoundWithItsDays(string text, string span, string? from, string? to, DateKind kind)
    {
        var date = Assert.Single(DateReader.Read(text), d => d.Text == span);
        Assert.Equal((from, to, kind), (Iso(date.From), Iso(date.To), date.Kind));
        Assert.Equal(span, text[date.Start..date.End]);
    }

    [Theory]
    [InlineData("Có 39/94 xã đạt chuẩn.", "39/94 xã", "39", null, "94", "xã")]
    [InlineData("Học sinh nghỉ học khi dưới 10 độ C.", "10 độ C", "10", null, null, "độ C")]
    [InlineData("Thu 1.234,50 tỷ đồng.", "1.234,50 tỷ đồng", "1234.50", null, null, "tỷ đồng")]
    [InlineData("Giảm 3-4%/năm.", "3-4%/năm", "3", "4", null, "%/năm")]
    [InlineData("Đạt 13,11 bác sĩ/vạn dân.", "13,11 bác sĩ/vạn dân", "13.11", null, null, "bác sĩ/vạn dân")]
    [InlineData("Tăng 11.55% so với kế hoạch.", "11.55%", "11.55", null, null, "%")]
    [InlineData("Mở 02 lớp học.", "02 lớp học", "2", null, null, "lớp học")]
    [InlineData("Trong 12/10 chỉ tiêu vượt.", "12/10 chỉ tiêu", "12", null, "10", "chỉ tiêu")]
    [InlineData("Dân tộc thiểu số 71,2%.", "71,2%", "71.2", null, null, "%")]
    [InlineData("Trong số 86 bác sĩ có nữ.", "86 bác sĩ", "86", null, null, "bác sĩ")]
    [InlineData("Có 6 bản, bản xa nhất chưa có điện.", "6 bản", "6", null, null, "bản")]
    [InlineData("Còn 214 hộ cận nghèo.", "214 hộ", "214", null, null, "hộ")]
    [InlineData("Giành 2 huy chương vàng.", "2 huy chương", "2", null, null, "huy chương")]
    [InlineData("Cấp 4.600 kg gạo.", "4.600 kg", "4600", null, null, "kg")]
    [InlineData("Cấp 15kg gạo/học sinh/tháng.", "15kg gạo/học sinh/tháng", "15", null, null, "kg gạo/học sinh/tháng")]
    [InlineData("Giải ngân 412,6/968,3 tỷ đồng.", "412,6/968,3 tỷ đồng", "412.6", null, "968.3", "tỷ đồng")]
    [InlineData("Cước 3.200 đồng/tấn.km.", "3.200 đồng/tấn.km", "3200", null, null, "đồng/tấn.km")]
    [InlineData("Trả kết quả sau 05 ngày làm việc.", "05 ngày làm việc", "5", null, null, "ngày làm việc")]
    [InlineData("Tỉnh có 12 đài truyền thanh cơ sở.", "12 đài", "12", null, null, "đài")]
    [InlineData("Mật độ 400 cây/ha.", "400 cây/ha", "400", null, null, "cây/ha")]
    public void AnAmount_KeepsItsDigitsAndItsUnit(string text, string span, string value, string? to, string? of, string unit)
    {
        var amount = Assert.Single(ProseReader.Read(text).Amounts);
        Assert.Equal((span, value, to, of, unit), (amount.Text, amount.Value, amount.To, amount.Of, amount.Unit));
    }

    [Theory]
    [InlineData("Đến ngày 15/11, 8/10 xã đã hoàn thành.", "8/10 xã")]
    [InlineData("Các khoản 2.000.000 đồng và 750.000 đồng chi sai.", "2.000.000 đồng|750.000 đồng")]
    [InlineData("Kiểm tra 06 bếp ăn, lập biên bản 01 trường hợp.", "06 bếp ăn|01 trường hợp")]
    [InlineData("Tại Km 42+300 quốc lộ 12, đất vùi 02 ô tô.", "02 ô tô")]
    [InlineData("Chuyên đề 1, 4 hoãn lại; Phụ lục 02, 03 giữ nguyên, 5 xã bổ sung.", "5 xã")]
    public void WhatIsCounted_IsToldApartFromWhatIsNamed(string text, string amounts) => Assert.Equal(amounts.Split('|'), ProseReader.Read(text).Amounts.Select(a => a.Text));

    [Theory]
    [InlineData("Ngày 12/10/2023, họp theo Công văn số 45/UBND-VX, mục 3, khóa XIII, phòng Covid-19.")]
    [InlineData("Họp tại Hội trường 2, theo Phụ lục 02; cột mốc 17; Trung đoàn 880 giúp dân.")]
    [InlineData("Mở lớp ở bản Phìn Hồ 1 cho người lớn.")]
    [InlineData("Cử tri bản Gia Khâu 1 kiến nghị sửa đường.")]
    [InlineData("Các năm 2022, 2023 tỉnh giao chỉ tiêu; sửa khoản 1, 2 và 4 Điều 9.")]
    [InlineData("Cuộc vận động “3 sạch” lan rộng.")]
    public void DatesNumbersOfDocumentsAndNames_AreNoAmounts(string text) => Assert.Empty(ProseReader.Read(text).Amounts);

    [Fact]
    public void AResolutionWithoutANumber_IsCited()
    {
        var found = ProseReader.Read("Tuyên truyền Nghị quyết về các chính sách xã hội và Nghị quyết về xây dựng đội ngũ trí thức vừa được Trung ương thông qua; Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV.").Citations;
        Assert.Equal(["Nghị quyết về các chính sách xã hội", "Nghị quyết về xây dựng đội ngũ trí thức", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV"], found.Select(c => c.Text));
        Assert.All(found, c => Assert.Null(c.Number));
    }

    [Fact]
    public void TheOutline_NestsArticlesClausesAndPoints()
    {
        var items = ProseReader.Read("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Khoản một:\na) điểm a;\nđ) điểm đ.\nĐiều 2. Đối tượng").Outline;
        Assert.Equal([("Chương I", 1), ("Điều 1", 2), ("1", 3), ("a)", 4), ("đ)", 4), ("Điều 2", 2)], items.Select(i => (i.Label, i.Level)));
        Assert.Equal("QUY ĐỊNH CHUNG", items[0].Heading);
    }

    [Theory]
    [InlineData("Giao Sở Y tế rà soát, hoàn thành trước ngày 15/11.")]
    [InlineData("Giao Sở Y tế rà soát, xong trong tháng 11.")]
    [InlineData("Giao Sở Y tế rà soát, xong trong quý IV.")]
    public void ADeadlineWithoutAYear_IsNotGuessed(string text) => Assert.Null(Assert.Single(ProseReader.Read(text).Tasks).Due);

    [Theory]
    [InlineData("Gia đình em Vàng A Sử bị sập nhà.", "Vàng A Sử")]
    [InlineData("Hộ bà Lò Thị Pành chưa nhận trợ cấp.", "Lò Thị Pành")]
    [InlineData("Em Sùng Thị Mỷ, Tẩn Lở Mẩy nghỉ học.", "Sùng Thị Mỷ,Tẩn Lở Mẩy")]
    [InlineData("Đồng chí Lê Đức Dục, Trưởng Ban Tuyên giáo Tỉnh ủy chủ trì.", "")]
    [InlineData("Các xã Ma Li Pho, Vàng Ma Chải, Mồ Sì San có điện.", "")]
    [InlineData("Vàng Ma Chải, ngày 05 tháng 10 năm 2023", "")]
    [InlineData("HỘ ÔNG GIÀNG SEO VẢNG CHƯA ĐƯỢC HỖ TRỢ.", "GIÀNG SEO VẢNG")]
    [InlineData("Giám đốc Sở Y tế đến thăm bệnh nhân Lầu A Chứ.", "Lầu A Chứ")]
    [InlineData("Trường THCS Võ Thị Sáu học tập theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.", "")]
    public void APrivatePerson_IsNamed_AnOfficialOrAPlaceIsNot(string text, string names) =>
        Assert.Equal(names, string.Join(',', PrivateData.FindAll(text).Select(f => text.Substring(f.Start, f.Length))));

    [Fact]
    public void APlan_IsConcrete_CoversItsDirective_AndShowsWhatItCopied()
    {
        var found = PlanCheck.Check(Plan, Directive);
        Assert.Equal(2, found.Actions.Count);
        Assert.Null(found.Actions[0].Who);
        Assert.Equal("Phòng Giáo dục và Đào tạo", Plan[found.Actions[1].Who!.Start..found.Actions[1].Who!.End]);
        Assert.Equal("trước ngày 31/8/2024", Plan[found.Actions[1].When!.Start..found.Actions[1].When!.End]);
        Assert.Equal(1, found.Complete);
        Assert.Equal([1, 0], found.Clauses.Select(c => c.Actions.Count));
        var copied = Assert.Single(found.Copied);
        Assert.True(copied.IsExact);
        Assert.Equal(Directive[copied.Directive.Start..copied.Directive.End], Plan[copied.Plan.Start..copied.Plan.End]);
    }

    [Fact]
    public void AnyText_IsReadWithoutACrash_AndOffsetsNeverSplitACharacter() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]))
            .Array[0, 12]
            .Select(string.Concat)
            .Sample(text =>
            {
                var reading = ProseReader.Read(text);
                var places = reading.Citations.Select(c => (c.Start, c.End)).Concat(reading.Dates.Select(d => (d.Start, d.End))).Concat(reading.Amounts.Select(a => (a.Start, a.End))).Concat(reading.Statements.Select(s => (s.Start, s.End))).Concat(reading.Outline.Select(o => (o.Start, o.End)));
                return places.All(p => p.Start >= 0 && p.Start <= p.End && p.End <= text.Length && !Splits(text, p.Start) && !Splits(text, p.End));
            }, iter: 2000);

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
