using Language.Text;

namespace Language.Comparing;

/// <summary>The words by which statements are compared, as data: what is said in several ways, what turns a meaning, what says nothing.</summary>
internal static class Lexicon
{
    private const string Filler = "-";
    private const string Soft = "~";
    private const string Word = "=";

    // Of two rows that name one way of saying, the first holds.
    private static readonly string[] Texts = [TurnsOfPhrase.Text, Synonyms.Text, Rewordings.Text, MeasuresAndFillers.Text, Conditions.Shortcomings, Conditions.Text, FieldWords.Text, Doings.Text, SoftWords.Text, PlainWords.Text];

    // How far, how well, when; then which people, schools and places; then how far the work has got.
    private const string TurningText = """
        hoàn thiếu chậm muộn chưa không đang khởi khống_chế phòng_ngừa hơn_trước ít cận mất hoãn ngừng hủy bỏ tái tạm phi nam nữ đầu cuối cũ mới thấp hạn_chế riêng trừ hết trẻ già nhỏ lớn nặng nhẹ
        ngoài ngoại hầu thấp quá xuất sắc giỏi khá đột_xuất định_kỳ
        mầm_non tiểu trung_học_cơ_sở trung_học_phổ_thông đại_học nội bán_trú tự_nguyện bắt_buộc nghèo vùng_cao vùng_thấp hoặc hình_thức chối khuyết mồ_côi người_khuyết_tật người_cao_tuổi biên giới
        học_sinh giáo_viên trẻ_em phụ_huynh thanh_niên hội_viên đảng_viên phụ_nữ người_học người_bệnh quốc_gia trung_ương kế_hoạch hồ_sơ mô_hình
        cao sửa_chữa nghiệm_thu giao_nộp khảo_sát thẩm_định phê_duyệt khởi_công khánh_thành khai_trương thiết_kế đăng_kí dự_thảo thí_điểm sơ_kết tổng_kết phát_động
        thu_hồi hướng_dẫn quy_hoạch đồng_tình băn_khoăn phản_đối cam_kết kí_cam_kết tố_giác thanh_tra bắt_giữ thi_đấu vốn số_lượng chất_lượng ban_hành chiếu_lệ tập_thể miễn_phí nguy_cơ nghi_mắc mục_tiêu
        """;

    private const string CommonText = """
        vẫn giành được sống và các của cho được đã đang sẽ tại trên ở về với trong từ đến để là có một những này đó khi theo như do bởi cùng cũng đều ra vào
        lên xuống qua đối nhằm việc công tác tiếp tục năm tháng kỳ ngày luôn nhất còn số đơn vị ban ngành địa phương tốt thực hiện bị thêm đủ tổng lượng
        nên sự vì đạt tất cả mà thì thuộc toàn khá rất nhiều quan tâm phục vụ tới hiện nay đồng thời tổ chức chưa không có được hơn hay họ thứ các những sự rất rằng mà do nơi
        """;

    private static readonly HashSet<string> Common = Words(CommonText);

    private static readonly HashSet<string> Plain = [.. Rows(PlainWords.Text).SelectMany(r => r[2..].Split(',')).Select(w => Folded(w).Replace(' ', '_'))];

    private static readonly Phrases Known = Read();

    /// <summary>Words that, said by one text and not by the other, make them two things.</summary>
    public static IReadOnlySet<string> Turning { get; } = (HashSet<string>)[.. Words(TurningText), .. Rows(Conditions.Shortcomings).Select(r => Folded(r[..r.IndexOf(':', StringComparison.Ordinal)]).Replace(' ', '_'))];

    /// <summary>Whether a word, or each syllable of a joined one, is too common to tell statements apart.</summary>
    public static bool SaysNothing(string token) => token.Split('_').All(Common.Contains);

    /// <summary>One, or for an everyday compound as many as its syllables.</summary>
    public static int WeightOf(string token) => Plain.Contains(token) ? token.AsSpan().Count('_') + 1 : 1;

    /// <summary>The words and phrases of a text, each by the name its thing is known by.</summary>
    /// <param name="syllables">Folded.</param>
    public static List<Term> Terms(IReadOnlyList<string> syllables) => Known.Cut(syllables);

    private static Phrases Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var parts = new Dictionary<string, Part>(StringComparer.Ordinal);
        foreach (var row in Texts.SelectMany(Rows))
        {
            var cut = row.IndexOf(':', StringComparison.Ordinal);
            var name = row[..cut];
            var part = name switch { Filler => Part.Filler, Soft => Part.Soft, Word => Part.Said, ['^', .. var kind] => Enum.Parse<Part>(kind, ignoreCase: true), _ => (Part?)null };
            foreach (var way in row[(cut + 1)..].Split(',').Select(Folded))
            {
                _ = part is { } played ? parts.TryAdd(way, played) : names.TryAdd(way, Named(name));
            }

            _ = part is null && names.TryAdd(Folded(name.Replace('+', ' ')), Named(name));
        }

        var phrases = new Phrases();
        foreach (var word in Common)
        {
            phrases.Add(word, new Term(word, parts.GetValueOrDefault(word, Part.Said)));
        }

        foreach (var way in names.Keys.Concat(parts.Keys).Distinct())
        {
            var things = names.GetValueOrDefault(way, way).Split(" + ").Select(thing => Last(names, thing));
            phrases.Add(way, [.. things.Select(thing => new Term(thing.Replace(' ', '_'), parts.GetValueOrDefault(thing, Part.Said)))]);
        }

        return phrases;
    }

    private static string Named(string name) => string.Join(" + ", name.Split(" + ").Select(Folded));

    // A name may itself be a way of saying what another row names.
    private static string Last(Dictionary<string, string> names, string way)
    {
        while (names.TryGetValue(way, out var name) && name != way && !name.Contains('+', StringComparison.Ordinal))
        {
            way = name;
        }

        return way;
    }

    private static HashSet<string> Words(string text) => [.. Rows(text).SelectMany(r => r.Split(' ')).Select(Normaliser.Fold)];

    private static string Folded(string text) => string.Join(' ', Syllables(Normaliser.Fold(text.Trim())));

    /// <summary>The syllables of a folded text, without those that say nothing wherever they stand.</summary>
    public static List<string> Syllables(string folded)
    {
        var kept = new List<string>();
        foreach (var syllable in NearRepeat.Words(folded))
        {
            var idle = syllable == "và" || (syllable == "được" && kept.Count > 0 && kept[^1] is "chưa" or "không");
            if (!idle)
            {
                kept.Add(NearRepeat.OneVowel(syllable));
            }

            // "chưa thực sự hiệu quả" says no other than "chưa hiệu quả".
            if (kept.Count > 2 && kept[^1] == "sự" && kept[^2] is "thực" or "thật" && kept[^3] is "chưa" or "không" or "thiếu")
            {
                kept.RemoveRange(kept.Count - 2, 2);
            }
        }

        return kept;
    }

    private static IEnumerable<string> Rows(string text) => text.Split('\n', StringSplitOptions.TrimEntries).Where(l => l.Length > 0 && l[0] != '#');
}
