using Language.Text;

namespace Language.Statements;

/// <summary>Which field of work a sentence speaks of, told by its words.</summary>
public static class SectorWords
{
    // Longer words say more: a word counts as many points as it has syllables.
    private static readonly (string Sector, string[] Words)[] Lists =
    [
        ("education", ["giáo dục", "học sinh", "giáo viên", "trường học", "năm học", "dạy học", "dạy và học", "phổ cập", "mầm non", "trường chuẩn quốc gia", "điểm trường", "phòng học", "xóa mù chữ", "chuyên cần", "tốt nghiệp", "bán trú", "khuyến học", "huy động trẻ", "giáo dục và đào tạo", "lớp học", "ra lớp"]),
        ("health", ["y tế", "bệnh viện", "trạm y tế", "khám chữa bệnh", "khám, chữa bệnh", "tiêm chủng", "dịch bệnh", "bác sĩ", "vắc-xin", "vắc xin", "vaccine", "sức khỏe", "dân số", "suy dinh dưỡng", "thuốc", "an toàn thực phẩm", "covid", "thủy đậu", "sởi", "bạch hầu", "sinh con", "kế hoạch hóa gia đình", "tảo hôn", "bảo hiểm y tế", "bhyt"]),
        ("science", ["khoa học", "công nghệ", "sáng kiến", "đề tài", "chuyển đổi số", "sở hữu trí tuệ", "khoa học và công nghệ", "đổi mới sáng tạo", "nhãn hiệu", "chỉ dẫn địa lý", "trí thức", "đo lường"]),
        ("culture", ["văn hóa", "di sản", "lễ hội", "văn nghệ", "nhà văn hóa", "du lịch", "thư viện", "bảo tàng", "nghệ thuật", "đời sống văn hóa", "làng văn hóa", "hương ước"]),
        ("sport", ["thể thao", "thể dục", "giải vô địch", "huy chương", "vận động viên", "marathon", "bóng đá", "bóng chuyền", "thể dục, thể thao"]),
        ("family", ["gia đình", "trẻ em", "bạo lực gia đình", "thiếu nhi", "trung thu", "xâm hại", "đuối nước", "hòa giải", "bình đẳng giới"]),
        ("social", ["an sinh xã hội", "hộ nghèo", "giảm nghèo", "bảo trợ", "người có công", "việc làm", "lao động", "bảo hiểm xã hội", "bhxh", "trợ cấp", "cứu trợ", "đào tạo nghề", "học nghề", "chính sách xã hội", "hộ cận nghèo", "nhà ở", "gạo", "liệt sĩ", "người cao tuổi", "khuyết tật"]),
        ("environment", ["môi trường", "rác thải", "nước sạch", "tài nguyên", "rừng", "thu gom rác", "nước hợp vệ sinh"]),
        ("evils", ["tệ nạn xã hội", "ma túy", "mại dâm", "mua bán người", "cai nghiện", "nghiện", "hiv"]),
        ("propaganda", ["tuyên truyền", "quán triệt", "học tập nghị quyết", "hội nghị báo cáo viên", "báo cáo viên", "lượt người nghe", "pano", "loa truyền thanh", "phát thanh", "tin, bài", "dư luận xã hội", "tư tưởng", "nắm tình hình"]),
        ("leadership", ["tham mưu", "ban hành", "chỉ đạo", "cấp ủy", "kiểm tra, giám sát", "kiểm tra", "giám sát", "sơ kết", "tổng kết", "quy chế phối hợp", "mối quan hệ công tác", "lãnh đạo", "cụ thể hóa", "chỉ tiêu"]),
    ];

    private static readonly (string Sector, string Word, int Weight)[] Words =
    [
        .. Lists.SelectMany(list => list.Words.Select(word => (list.Sector, Normaliser.Fold(word), word.Split(' ').Length + 1))),
    ];

    /// <returns>The sector's code, or null where no word tells.</returns>
    /// <param name="prior">The sector of the heading above: it wins unless the sentence speaks clearly of another.</param>
    public static string? Guess(string text, string? prior)
    {
        var key = Normaliser.Fold(text);
        var scores = new Dictionary<string, int>();
        foreach (var (sector, word, weight) in Words)
        {
            if (ContainsWord(key, word))
            {
                // Steering and spreading the word are about something: the something wins.
                var worth = sector is "leadership" or "propaganda" ? 1 : weight;
                scores[sector] = scores.GetValueOrDefault(sector) + worth;
            }
        }

        if (prior is not null)
        {
            scores[prior] = scores.GetValueOrDefault(prior) + 4;
        }

        return scores.Count == 0 ? null : scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;
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
