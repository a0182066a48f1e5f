namespace Language.Comparing;

/// <summary>What officials write short, written out: so that a word and its abbreviation are the same syllables.</summary>
internal static class Abbreviations
{
    // As they stand in reports of provinces, districts and communes; those that mean two things ("KH", "TT") are not here.
    private const string Text = """
        ubnd: ủy ban nhân dân; hđnd: hội đồng nhân dân; mttq: mặt trận tổ quốc; ubmttq: ủy ban mặt trận tổ quốc; btv: ban thường vụ; bcđ: ban chỉ đạo; tw: trung ương
        nq: nghị quyết; qppl: quy phạm pháp luật; cb: cán bộ; cbđv: cán bộ đảng viên; ccvc: công chức viên chức; cbcc: cán bộ công chức; cbccvc: cán bộ công chức viên chức; cnvclđ: công nhân viên chức lao động
        cchc: cải cách hành chính; tthc: thủ tục hành chính; dvc: dịch vụ công; dvctt: dịch vụ công trực tuyến; cntt: công nghệ thông tin; cđs: chuyển đổi số; cccd: căn cước công dân; mxh: mạng xã hội
        kt-xh: kinh tế xã hội; ktxh: kinh tế xã hội; mtqg: mục tiêu quốc gia; ctmtqg: chương trình mục tiêu quốc gia; ntm: nông thôn mới; đbkk: đặc biệt khó khăn; dtts: dân tộc thiểu số; nsnn: ngân sách nhà nước; xhh: xã hội hóa
        gpmb: giải phóng mặt bằng; gtnt: giao thông nông thôn; bvmt: bảo vệ môi trường; htx: hợp tác xã; sxkd: sản xuất kinh doanh; pccc: phòng cháy chữa cháy; tkcn: tìm kiếm cứu nạn; pctt: phòng chống thiên tai
        gd: giáo dục; gdđt: giáo dục đào tạo; gd-đt: giáo dục đào tạo; gdmn: giáo dục mầm non; gdpt: giáo dục phổ thông; gdnn: giáo dục nghề nghiệp; gdtx: giáo dục thường xuyên; hssv: học sinh sinh viên; gv: giáo viên; cbql: cán bộ quản lý; csvc: cơ sở vật chất
        thcs: trung học cơ sở; thpt: trung học phổ thông; ptdtbt: phổ thông dân tộc bán trú; ptdtnt: phổ thông dân tộc nội trú; tthtcđ: trung tâm học tập cộng đồng; sgk: sách giáo khoa; xmc: xóa mù chữ; pcgd: phổ cập giáo dục
        bhyt: bảo hiểm y tế; bhxh: bảo hiểm xã hội; bhtn: bảo hiểm thất nghiệp; ttyt: trung tâm y tế; tyt: trạm y tế; bvđk: bệnh viện đa khoa; nvyt: nhân viên y tế; kcb: khám chữa bệnh; yhct: y học cổ truyền; attp: an toàn thực phẩm; vsattp: vệ sinh an toàn thực phẩm; sxh: sốt xuất huyết; sdd: suy dinh dưỡng; khhgđ: kế hoạch hóa gia đình; dskhhgđ: dân số kế hoạch hóa gia đình; ttb: trang thiết bị; vtyt: vật tư y tế
        vhtt: văn hóa thông tin; vh-tt: văn hóa thông tin; vhttdl: văn hóa thể thao du lịch; vhtttt: văn hóa thể thao truyền thông; tdtt: thể dục thể thao; clb: câu lạc bộ; vđv: vận động viên; vhvn: văn hóa văn nghệ; nvh: nhà văn hóa; tttt: thông tin truyền thông; khcn: khoa học công nghệ; kh-cn: khoa học công nghệ; khkt: khoa học kỹ thuật; shtt: sở hữu trí tuệ
        asxh: an sinh xã hội; lđtbxh: lao động thương binh xã hội; nct: người cao tuổi; nkt: người khuyết tật; bđg: bình đẳng giới; blgđ: bạo lực gia đình; btxh: bảo trợ xã hội; tnxh: tệ nạn xã hội
        lhpn: liên hiệp phụ nữ; hnd: hội nông dân; ccb: cựu chiến binh; tncs: thanh niên cộng sản; lđlđ: liên đoàn lao động; ctđ: chữ thập đỏ; antt: an ninh trật tự; anqp: an ninh quốc phòng; qpan: quốc phòng an ninh; qp-an: quốc phòng an ninh; antq: an ninh tổ quốc; atgt: an toàn giao thông; ttatxh: trật tự an toàn xã hội; bđbp: bộ đội biên phòng
        covid: covid-19; vắc-xin: vắc xin; vaccine: vắc xin; véc-tơ: véc tơ; ki-lô-mét: km; wi-fi: wifi; in-tơ-nét: internet; nilon: ni lông; ni-lông: ni lông; chíp: chip
        """;

    private static readonly Dictionary<string, string[]> Written = Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(l => l.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(e => e.Split(": ")).ToDictionary(e => e[0], e => e[1].Split(' '), StringComparer.Ordinal);

    /// <summary>The syllables a word stands for, or the word itself.</summary>
    /// <param name="word">Folded.</param>
    public static IReadOnlyList<string> Of(string word) => Written.TryGetValue(word, out var syllables) ? syllables : [word];
}
