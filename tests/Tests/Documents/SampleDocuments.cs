using Documents.Writing;
using Domain.Packs;

namespace Tests.Documents;

/// <summary>A made-up report that holds every kind of block, long enough for several pages.</summary>
internal static class SampleDocuments
{
    public static OfficialDocument Report(DocumentRegime regime, bool isDraft = false) => new()
    {
        Regime = regime,
        ParentIssuer = regime is DocumentRegime.Party ? "Tỉnh ủy Lai Châu" : "Ủy ban nhân dân tỉnh Lai Châu",
        Issuer = regime is DocumentRegime.Party ? "Ban Tuyên giáo" : "Sở Y tế",
        TypeName = "BÁO CÁO",
        TypeAbbreviation = "BC",
        OrganSymbol = regime is DocumentRegime.Party ? "BTGTU" : "SYT",
        Number = "31",
        Place = "Lai Châu",
        Date = new DateOnly(2023, 2, 5),
        Title = "kết quả công tác khoa giáo 9 tháng năm 2023",
        AddressedTo = ["Thường trực Tỉnh ủy"],
        Body =
        [
            new Heading(1, "Kết quả"),
            new Heading(2, "Y tế, dân số"),
            .. Items(1, 4),
            new Heading(3, "Dân số"),
            .. Items(5, 8),
            new Table(["TT", "Huyện, thành phố", "Tỷ lệ (%)"], [["1", "Sìn Hồ", "94,0"], ["2", "Mường Tè", "91,5"], ["3", "Than Uyên", "97,2"], ["4", "Phong Thổ", "93,8"]], [0, 2]),
            new Note("Số liệu hai đơn vị báo cáo khác nhau, đề nghị đối chiếu."),
            new Heading(1, "Hạn chế"),
            .. Items(9, 12),
            new Paragraph("Trên đây là kết quả công tác 9 tháng đầu năm."),
        ],
        Signature = new Signature(regime is DocumentRegime.Party ? null : "KT. Giám đốc", regime is DocumentRegime.Party ? "Trưởng ban" : "Phó Giám đốc", "Nguyễn Thị Thiện"),
        Recipients = ["Thường trực Tỉnh ủy", "Các ban xây dựng Đảng", "Lưu"],
        IsDraft = isDraft,
        Trace = "Dấu vết: 1a2b3c",
        Annexes = [new Annex("Nguồn số liệu", [new Table(["Mục", "Nguồn"], [["I.1", "Báo cáo của Sở Y tế"], ["I.2", "Báo cáo của huyện Sìn Hồ"]])])],
    };

    private static IEnumerable<Item> Items(int from, int to) =>
        Enumerable.Range(from, to - from + 1).Select(n => new Item($"Trạm y tế số {n} khám cho {n}.306 lượt người, tăng {n},5% so với cùng kỳ năm trước."));
}
