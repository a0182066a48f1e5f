using Language.Text;

namespace Language.Statements;

/// <summary>Which field of work a sentence speaks of, told by its words.</summary>
public static class SectorWords
{
    // Longer words say more: a word counts as many points as it has syllables.
    private static readonly (string Sector, string[] Words)[] Lists =
    [
        ("education", ["giáo dục", "học sinh", "giáo viên", "nhà giáo", "trường học", "năm học", "dạy học", "dạy và học", "phổ cập", "mầm non", "tiểu học", "trung học", "thcs", "thpt", "trường chuẩn quốc gia", "điểm trường", "phòng học", "xóa mù chữ", "mù chữ", "tái mù", "chuyên cần", "tốt nghiệp", "bán trú", "nội trú", "khuyến học", "huy động trẻ", "giáo dục và đào tạo", "gd&đt", "gdđt", "lớp học", "ra lớp", "sách giáo khoa", "chương trình mới", "tiếng anh", "dạy tiếng", "bỏ học", "tuyển sinh", "thi tốt nghiệp", "trường lớp", "sĩ số", "học bạ", "thầy cô", "cắm bản", "hiệu trưởng", "học tập cộng đồng", "xã hội học tập", "công dân học tập", "học kỳ", "học phí", "cơ sở giáo dục", "phụ huynh", "ký túc xá", "thiết bị dạy học", "hs", "gv"]),
        ("health", ["y tế", "bệnh viện", "trạm y tế", "khám chữa bệnh", "khám, chữa bệnh", "khám bệnh", "người bệnh", "bệnh nhân", "bệnh án", "tiêm chủng", "tiêm", "dịch bệnh", "ổ dịch", "ca bệnh", "ca mắc", "bác sĩ", "y sĩ", "điều dưỡng", "vắc-xin", "vắc xin", "vaccine", "sức khỏe", "dân số", "suy dinh dưỡng", "thuốc", "an toàn thực phẩm", "attp", "ngộ độc thực phẩm", "bếp ăn tập thể", "covid", "thủy đậu", "sởi", "bạch hầu", "sốt xuất huyết", "bệnh dại", "sốt rét", "lao phổi", "sinh con", "kế hoạch hóa gia đình", "bảo hiểm y tế", "bhyt", "thẻ bảo hiểm y tế", "hiến máu", "đơn vị máu", "chữ thập đỏ", "đông y", "y học cổ truyền", "mất cân bằng giới tính", "tránh thai", "thai phụ", "sản phụ", "bà mẹ", "cô đỡ", "dinh dưỡng", "mũi tiêm", "điều trị", "khám", "chuyển tuyến", "đấu thầu thuốc", "dược", "phòng dịch", "giường bệnh", "chăm sóc sức khỏe", "sinh sản", "trước sinh", "sơ sinh", "tỷ số giới tính", "thấp còi", "ngộ độc", "nguồn gốc thực phẩm", "cơ sở ăn uống", "đỡ đẻ", "sinh con tại nhà", "huyết áp", "sàng lọc", "cấp cứu", "xe cứu thương", "tử vong mẹ", "phẫu thuật", "ca mổ", "kháng sinh", "bệnh truyền nhiễm", "phòng khám", "nhân lực y tế", "an toàn vệ sinh thực phẩm", "rượu", "bệnh tật"]),
        ("science", ["khoa học", "công nghệ", "sáng kiến", "sáng tạo", "đề tài", "chuyển đổi số", "sở hữu trí tuệ", "khoa học và công nghệ", "kh&cn", "đổi mới sáng tạo", "nhãn hiệu", "chỉ dẫn địa lý", "trí thức", "nhà khoa học", "đo lường", "hạ tầng số", "dịch vụ công trực tuyến", "trực tuyến", "hồ sơ trực tuyến", "số hóa", "dữ liệu", "phần mềm", "internet", "4g", "5g", "phủ sóng", "lõm sóng", "trạm phát sóng", "viễn thông", "cáp quang", "công nghệ số", "kỹ năng số", "chữ ký số", "định danh điện tử", "hội thi sáng tạo kỹ thuật", "giải pháp kỹ thuật", "truy xuất nguồn gốc", "mã vùng trồng", "tiêu chuẩn đo lường", "nghiệm thu", "trí tuệ nhân tạo", "chỉ số chuyển đổi số", "điện thoại thông minh", "kinh tế số", "chính quyền số", "thông tin mạng", "sóng di động", "liên hiệp các hội khoa học", "bức xạ", "điều hành điện tử", "văn bản điện tử", "đường truyền", "máy tính", "giống lúa mới", "giống mới", "cán bộ kỹ thuật", "nghiên cứu", "bộ phận một cửa", "khởi nghiệp", "chế phẩm", "thực nghiệm", "nuôi cấy", "bảo hộ", "vnpt", "mobifone", "viettel"]),
        ("culture", ["văn hóa", "di sản", "di tích", "lễ hội", "văn nghệ", "nhà văn hóa", "du lịch", "thư viện", "bảo tàng", "nghệ thuật", "nghệ nhân", "đời sống văn hóa", "làng văn hóa", "hương ước", "quy ước", "bản sắc", "trang phục", "tiếng nói", "chữ viết", "dân ca", "dân vũ", "xòe", "khèn", "đàn tính", "then", "hủ tục", "việc cưới", "việc tang", "đám tang", "đám cưới", "thách cưới", "tang ma", "chiếu phim", "biểu diễn", "đội văn nghệ", "sách", "bạn đọc", "câu lạc bộ văn nghệ", "phục dựng", "truyền dạy", "lưu trú", "homestay", "tín ngưỡng", "nếp sống", "gia đình văn hóa", "cổ vật", "hán nôm", "chữ thái", "chữ dao", "thổ cẩm", "trò diễn", "nghi lễ", "du khách", "tu bổ", "trùng tu", "cỗ cưới", "kéo vợ", "tục", "phong tục", "đồng bóng", "bói toán", "nhà sàn", "cồng chiêng", "hát", "múa", "hội xuân", "ẩm thực", "nhạc cụ"]),
        ("sport", ["thể thao", "thể dục", "tdtt", "giải vô địch", "huy chương", "hcv", "vận động viên", "huấn luyện viên", "marathon", "bóng đá", "bóng chuyền", "thể dục, thể thao", "tập luyện", "luyện tập", "sân vận động", "sân bóng", "sân bãi", "sân tập", "sân thể thao", "kéo co", "đẩy gậy", "bắn nỏ", "tù lu", "tung còn", "ném còn", "môn", "đại hội thể dục thể thao", "giải chạy", "võ thuật", "cầu lông", "điền kinh", "trò chơi dân gian", "trọng tài", "thi đấu", "giải đấu", "hội khỏe", "dưỡng sinh", "đoàn thể thao", "gia đình thể thao", "bơi lội", "thành tích cao", "quả bóng", "olympic", "ngày chạy", "giờ thể chất", "tham gia tập luyện", "nhà thi đấu", "nhà tập", "hội thao", "câu lạc bộ bóng chuyền", "năng khiếu"]),
        ("family", ["gia đình", "trẻ em", "bạo lực gia đình", "thiếu nhi", "trung thu", "xâm hại", "đuối nước", "hòa giải", "bình đẳng giới", "tảo hôn", "hôn nhân cận huyết", "cận huyết", "mồ côi", "tai nạn thương tích", "lao động trẻ em", "bạo hành", "phụ nữ bị", "cán bộ nữ", "nữ cấp ủy", "tỷ lệ nữ", "địa chỉ tin cậy", "nhà tạm lánh", "dạy bơi", "vì trẻ em", "bảo vệ trẻ em", "các cháu", "hạnh phúc", "ly hôn", "vì sự tiến bộ của phụ nữ", "hội liên hiệp phụ nữ", "kết hôn sớm", "lấy vợ sớm", "mua hôn nhân", "vị thành niên", "nuôi dạy con", "quyền trẻ em", "diễn đàn trẻ em", "giới", "khai sinh", "lớp bơi", "học bơi", "bể bơi", "tiền hôn nhân", "lấy chồng sớm", "trọng nam", "nhận thức về giới", "về giới", "bé gái", "em gái", "làm mẹ", "chăm sóc trẻ", "trẻ em gái", "điểm vui chơi", "cha mẹ"]),
        ("social", ["an sinh xã hội", "hộ nghèo", "hộ cận nghèo", "giảm nghèo", "tái nghèo", "thoát nghèo", "bảo trợ", "bảo trợ xã hội", "trợ giúp xã hội", "người có công", "gia đình chính sách", "gia đình liệt sĩ", "thương binh", "mẹ việt nam anh hùng", "đền ơn đáp nghĩa", "việc làm", "lao động", "xuất khẩu lao động", "bảo hiểm xã hội", "bhxh", "bảo hiểm thất nghiệp", "trợ cấp", "cứu trợ", "cứu đói", "đào tạo nghề", "học nghề", "trường nghề", "dạy nghề", "chính sách xã hội", "tín dụng chính sách", "vay vốn", "vốn vay", "ngân hàng chính sách", "nhà ở", "nhà tạm", "nhà dột nát", "xóa nhà tạm", "gạo", "liệt sĩ", "nghĩa trang", "người cao tuổi", "khuyết tật", "người khuyết tật", "tái định cư", "sinh kế", "thị trường lao động", "tiền lương", "nợ đọng bảo hiểm xã hội", "đất ở", "đất sản xuất", "thu nhập", "chuẩn nghèo", "đối tượng chính sách", "hỗ trợ nhà ở", "mức sống", "lũ cuốn nhà", "chỗ ở", "diện nghèo", "ỷ lại", "trông chờ", "đối tượng bảo trợ", "trung tâm bảo trợ", "lương hưu", "phiên giao dịch việc làm", "hộ tái nghèo", "nhà đại đoàn kết", "vì người nghèo"]),
        ("environment", ["môi trường", "rác thải", "rác", "chất thải", "nước thải", "nước sạch", "nước sinh hoạt", "cấp nước", "thiếu nước", "nguồn nước", "tài nguyên", "rừng", "phá rừng", "rừng phòng hộ", "che phủ rừng", "dịch vụ môi trường rừng", "thu gom rác", "nước hợp vệ sinh", "nhà tiêu", "ô nhiễm", "đốt rác", "phân loại rác", "bãi rác", "lò đốt", "khoáng sản", "khai thác cát", "biến đổi khí hậu", "sạt lở", "lũ quét", "trồng cây", "cây xanh", "túi ni lông", "nhựa dùng một lần", "đất đai", "chuồng trại", "gia súc", "thuốc bảo vệ thực vật", "nguồn sinh thủy", "công trình cấp nước", "mùi hôi", "khí thải", "đa dạng sinh học", "cháy rừng", "nước tự chảy", "nước khe", "nước giếng", "giếng", "mỏ cát", "hoàn thổ", "ni lông", "cảnh quan", "biến rác", "tiền nước", "vệ sinh môi trường", "đường làng ngõ bản", "bể chứa", "quặng", "xả thải", "bụi", "tái chế"]),
        ("evils", ["tệ nạn xã hội", "tệ nạn", "ma túy", "mại dâm", "mua bán người", "buôn bán người", "cai nghiện", "người nghiện", "nghiện", "hiv", "hiv/aids", "aids", "methadone", "sau cai", "tái nghiện", "thuốc phiện", "cây thuốc phiện", "cờ bạc", "đánh bạc", "nạn nhân bị mua bán", "lừa đảo", "heroin", "chất gây nghiện", "thuốc lá điện tử", "triệt xóa", "tụ điểm", "tội phạm ma túy", "arv", "bị mua bán", "lừa bán", "chứa chấp", "karaoke", "bóng cười", "mồi chài", "methadone tại", "cấp phát methadone", "xét nghiệm hiv", "người nhiễm", "cắt cơn"]),
        ("propaganda", ["tuyên truyền", "tuyên truyền miệng", "công tác tuyên truyền", "quán triệt", "học tập nghị quyết", "hội nghị báo cáo viên", "báo cáo viên", "tuyên truyền viên", "lượt người nghe", "pano", "loa truyền thanh", "truyền thanh", "phát thanh", "truyền hình", "tin, bài", "tin bài", "dư luận xã hội", "dư luận", "tư tưởng", "nắm tình hình", "cộng tác viên dư luận", "bản tin", "thông tin xấu độc", "xấu độc", "mạng xã hội", "fanpage", "zalo", "tờ rơi", "báo chí", "phóng viên", "tài liệu tuyên truyền", "khẩu hiệu", "cổ động trực quan", "chuyên mục", "chuyên trang", "tin giả", "định hướng dư luận", "tuyên giáo", "học tập và làm theo bác", "làm theo bác", "dân vận khéo", "dân vận", "thứ tiếng", "truyền miệng", "tâm tư", "phổ biến nghị quyết", "tìm hiểu lịch sử đảng", "đồng bào nghe", "loa", "nói với dân", "truyền đạt", "thông điệp", "lượt tiếp cận", "tiếng dân tộc", "nắm tâm tư", "bản tin chi bộ", "nêu gương người tốt", "người tốt, việc tốt", "hỏi - đáp"]),
        ("leadership", ["tham mưu", "ban hành", "chỉ đạo", "cấp ủy", "kiểm tra, giám sát", "kiểm tra", "giám sát", "sơ kết", "tổng kết", "quy chế phối hợp", "mối quan hệ công tác", "lãnh đạo", "cụ thể hóa", "chỉ tiêu", "giao ban", "khoa giáo", "công tác khoa giáo", "chế độ thông tin, báo cáo", "chế độ báo cáo", "báo cáo định kỳ", "người đứng đầu", "ban thường vụ", "tỉnh ủy", "huyện ủy", "đảng ủy", "nghị quyết", "chương trình hành động", "kế hoạch", "phối hợp", "phân công nhiệm vụ", "thành viên ban chỉ đạo", "ban chỉ đạo", "văn bản", "chủ trương", "phản biện", "đảng viên", "chi bộ", "trưởng ban", "né tránh", "đùn đẩy", "đôn đốc", "bỏ cấp huyện", "biểu mẫu", "ý kiến của cơ sở", "chủ trì nhấn mạnh", "bệnh giấy tờ", "báo cáo chậm", "giao ban trực tuyến", "hội nghị giao ban", "thông báo kết luận", "đầu việc", "hai cấp", "cấp xã mới", "theo dõi lĩnh vực khoa giáo"]),
    ];

    // A sentence names a handful; a megabyte without a full stop is none.
    private const int MostWords = 64;

    private static readonly WordTrie<(int Sector, string Word, int Weight)> Words = Grow();

    /// <returns>The sector's code, or null where no word tells.</returns>
    /// <param name="prior">The sector of the heading above: it wins unless the sentence speaks clearly of another.</param>
    public static string? Guess(string text, string? prior) => GuessFolded(Normaliser.Fold(text), prior);

    internal static string? GuessFolded(string key, string? prior)
    {
        var scores = new int[Lists.Length];
        var seen = new List<string>(8);
        Words.Visit(key, (word, _) =>
        {
            if (!seen.Contains(word.Word) && seen.Count < MostWords)
            {
                seen.Add(word.Word);
                // Steering and spreading the word are about something: the something wins.
                scores[word.Sector] += Lists[word.Sector].Sector is "leadership" or "propaganda" ? Math.Max(1, word.Weight - 2) : word.Weight;
            }
        });

        var before = prior is null ? -1 : Array.FindIndex(Lists, l => l.Sector == prior);
        if (before >= 0)
        {
            scores[before] += 4;
        }

        var best = -1;
        for (var at = 0; at < scores.Length; at++)
        {
            if (scores[at] > 0 && (best < 0 || scores[at] > scores[best] || (scores[at] == scores[best] && string.CompareOrdinal(Lists[at].Sector, Lists[best].Sector) < 0)))
            {
                best = at;
            }
        }

        return best < 0 ? prior : Lists[best].Sector;
    }

    private static WordTrie<(int Sector, string Word, int Weight)> Grow()
    {
        var words = new WordTrie<(int, string, int)>();
        for (var at = 0; at < Lists.Length; at++)
        {
            foreach (var word in Lists[at].Words)
            {
                // Drugs and trafficking are the matter wherever they are named: a clinic that gives out methadone treats addiction.
                words.Add(word, (at, word, word.Split(' ').Length + (Lists[at].Sector == "evils" ? 4 : 1)));
            }
        }

        return words;
    }

    /// <summary>The sector a heading names.</summary>
    public static string? OfHeading(string heading) => Guess(heading, null);

    internal static bool ContainsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
