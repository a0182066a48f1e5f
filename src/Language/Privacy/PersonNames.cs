using Language.Text;

namespace Language.Privacy;

/// <summary>Family names that begin a person's name in Viet Nam: the Kinh's, and those of the peoples of the north-west (Thái, Mông, Dao, Hà Nhì, La Hủ, Lự, Khơ Mú, Giáy, Mảng, Si La, Cống).</summary>
internal static class PersonNames
{
    private const string Families = """
        Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Trịnh Đinh Lâm Mai Trương Hà Cao Lương Lưu Phùng Tạ Tô Tống Triệu Thái Quách Kiều La Khổng Nghiêm Chu Châu Doãn Đàm Giáp Hứa Kim Lục Mạc Ninh
        Ông Quan Thạch Tăng Tôn Trà Từ Văn Viên Vi Vương Âu Bạch Bành Cù Cung Diệp Đậu Điền Đồng Hàn Khuất Khúc Khương Liêu Lai Lã Lỗ Mã Nông Phí Phó Sầm Tiêu Thân Thẩm Thi Uông Ngụy Bế Ma Hoa Cầm Chìn
        Lò Vàng Lường Quàng Tòng Cà Hoàng Lù Mào Tao Lèng Nùng Điêu Đèo Cầm Bạc Khoàng Mè Pờ Lỳ Chu Sừng Toán Ly Lỳ Phùng Phàn Chẻo Tẩn Lò Giàng Thào Sùng Mùa Hạng Vừ Cứ Hờ Hầu Lầu Ma Mua Vù Cư Chá Chang Cháng Chớ Kháng Ly Phàng Sình Tráng Thền Hảng Dinh
        Vàng Giàng Hù Lỳ Vàng Phà Kỳ Pờ Chang Sí Hù Lèo Lìm Lùng Nìm Tao Vì Vùi Cụt Moong Ốc Lò Pìn Chìn Sần Then Lùng Tẩn Phu Chíu Bàn Đặng Triệu Dềnh Tằng Lẩu Lồ Sèo Ma Seo Thò Páo Sử Chảo Vảng Tần Già Sìn Pán Pản Xìn Phủng Lố Sạ Xạ Khà Bờ Kha Lộc Quảng
        """;

    private static readonly HashSet<string> Known = [.. Families.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Normaliser.Fold)];

    public static bool IsFamily(string word) => Known.Contains(Normaliser.Fold(word));
}
