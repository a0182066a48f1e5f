using Language.Text;

namespace Language.Comparing;

/// <summary>The words by which statements are compared, as data: what is said in several ways, what turns a meaning, what says nothing.</summary>
internal static class Lexicon
{
    private const string Filler = "-";

    // How far, how well, when; then which people, schools and places.
    private const string TurningText = """
        hoàn thiếu chậm muộn chưa không đang khởi ít cận mất hoãn ngừng hủy bỏ tái tạm phi nam nữ đầu cuối cũ mới riêng trừ hết trẻ già nhỏ lớn nặng nhẹ trước
        sau ngoài ngoại hầu thấp quá xuất sắc hoàn_thành giỏi khá đột_xuất định_kỳ
        mầm_non tiểu trung_học_cơ_sở trung_học_phổ_thông đại_học nội bán_trú tự_nguyện bắt_buộc nghèo vùng_cao vùng_thấp hoặc hình_thức chối khuyết mồ_côi người_khuyết_tật người_cao_tuổi biên giới
        cao
        """;

    private const string CommonText = """
        vẫn giành được sống và các của cho được đã đang sẽ tại trên ở về với trong từ đến để là có một những này đó khi theo như do bởi cùng cũng đều ra vào
        lên xuống qua đối nhằm việc công tác tiếp tục năm tháng kỳ ngày luôn nhất còn số đơn vị ban ngành địa phương tốt thực hiện bị thêm đủ tổng lượng
        nên sự vì đạt tất cả mà thì thuộc toàn khá rất nhiều quan tâm phục vụ tới hiện nay đồng thời tổ chức chưa không có được hơn
        """;

    private static readonly (string From, string To)[] All = [.. Rows(Synonyms.Text).Concat(Rows(Rewordings.Text)).Concat(Rows(MeasuresAndFillers.Text)).SelectMany(Ways).DistinctBy(s => s.From).OrderByDescending(s => s.From.Length).ThenBy(s => s.From, StringComparer.Ordinal)];
    private static readonly (string From, string To)[] Replaced = [.. All.Where(s => s.To != Filler)];
    private static readonly string[] Fillers = [.. All.Where(s => s.To == Filler).Select(s => s.From)];

    /// <summary>Words that, said by one text and not by the other, make them two things.</summary>
    public static IReadOnlySet<string> Turning { get; } = Words(TurningText);

    private static readonly HashSet<string> Common = Words(CommonText);

    /// <summary>Whether a word, or each syllable of a joined one, is too common to tell statements apart.</summary>
    public static bool SaysNothing(string token) => token.Split('_').All(Common.Contains);

    /// <summary>Each way of saying a thing becomes one word, its syllables joined by underscores.</summary>
    /// <param name="spaced">Folded words between single spaces, with one before and one after.</param>
    public static string WithoutSynonyms(string spaced) => Replaced.Aggregate(spaced, (text, s) => text.Replace(s.From, s.To, StringComparison.Ordinal));

    public static string WithoutFillers(string spaced) => Fillers.Aggregate(spaced, (text, f) => text.Replace(f, " ", StringComparison.Ordinal));

    private static IEnumerable<(string From, string To)> Ways(string row)
    {
        var cut = row.IndexOf(':', StringComparison.Ordinal);
        var known = Folded(row[..cut]);
        var to = known == Filler ? Filler : $" {known.Replace(' ', '_')} ";
        var ways = row[(cut + 1)..].Split(',').Select(Folded);
        return (known == Filler ? ways : ways.Append(known)).Select(w => ($" {w} ", to));
    }

    private static HashSet<string> Words(string text) => [.. Rows(text).SelectMany(r => r.Split(' ')).Select(Normaliser.Fold)];

    private static string Folded(string text) => string.Join(' ', Normaliser.Fold(text.Trim()).Split(' ').Select(NearRepeat.OneVowel));

    private static IEnumerable<string> Rows(string text) => text.Split('\n', StringSplitOptions.TrimEntries).Where(l => l.Length > 0 && l[0] != '#');
}
