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
                scores[word.Sector] += Lists[word.Sector].Sector is "leadership" or "propaganda" ? 1 : word.Weight;
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
                words.Add(word, (at, word, word.Split(' ').Length + 1));
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
