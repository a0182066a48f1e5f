using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Statements;

/// <summary>A paragraph of a document as it was read.</summary>
/// <param name="HeadingLevel">1 the highest; null for body text.</param>
public sealed record SourceParagraph(string Text, int? HeadingLevel, bool IsBullet, bool IsTableRow);

/// <summary>One sentence found in a document.</summary>
/// <param name="Kind">result, limitation, cause, task, recommendation or other.</param>
/// <param name="SectorCode">Null where no word tells.</param>
/// <param name="SectionPath">The headings above it, joined by " / ".</param>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="Start">UTF-16 offset in the paragraph's text.</param>
public sealed record FoundStatement(string Text, string Kind, string? SectorCode, string SectionPath, int Paragraph, int Start, int Length);

/// <summary>Turns the paragraphs of a report into statements. No sentence of a body paragraph is lost.</summary>
public static partial class StatementReader
{
    private static readonly string[] Letterhead = ["cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "đảng cộng sản việt nam", "nơi nhận", "như trên", "- lưu"];

    private const int LongestTitle = 300;

    /// <summary>What a paragraph is, is told by its opening.</summary>
    private const int Opening = 300;

    public static IReadOnlyList<FoundStatement> Read(IReadOnlyList<SourceParagraph> paragraphs, string? defaultKind = null, string? defaultSector = null)
    {
        var found = new List<FoundStatement>();
        var path = new List<(int Level, string Text, string? Kind, string? Sector)>();
        var title = "";
        string? runningKind = null;
        var isClosing = false;
        var isUnderType = false;
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var paragraph = paragraphs[index];
            if (paragraph.HeadingLevel is { } level)
            {
                path.RemoveAll(h => h.Level >= level);
                path.Add((level, paragraph.Text.Trim(), KindWords.OfHeading(paragraph.Text), SectorWords.OfHeading(paragraph.Text)));
                (title, runningKind, isClosing) = (string.Join(" / ", path.Select(h => h.Text)), null, false);
                continue;
            }

            var section = path.LastOrDefault(h => h.Kind is not null).Kind ?? defaultKind;
            var sector = path.LastOrDefault(h => h.Sector is not null and not "leadership").Sector ?? path.LastOrDefault(h => h.Sector is not null).Sector ?? defaultSector;
            // Under "Nơi nhận" stand the recipients and the signer, until an annex or another heading begins.
            var folded = Normaliser.Fold(Head(paragraph.Text));
            isClosing = Recipients().IsMatch(folded) || (isClosing && !Annex().IsMatch(folded));
            // "BÁO CÁO" alone on its line, and what it is about on the next.
            var isType = DocumentType().IsMatch(folded);
            var isTitle = isUnderType && !paragraph.IsBullet && !paragraph.IsTableRow && paragraph.Text.Length < LongestTitle && !paragraph.Text.TrimEnd().EndsWith('.');
            isUnderType = path.Count == 0 && (isType || (isTitle && paragraph.Text.TrimStart().FirstOrDefault() is var first && char.IsLower(first)));
            var aside = isClosing || isType || isTitle || IsAside(paragraph, folded);
            foreach (var (from, whole) in SentenceSplitter.Split(paragraph.Text))
            {
                // A list's dash is no part of what is said.
                var dash = from == 0 || paragraph.Text.AsSpan(0, from).IsWhiteSpace() ? Dash(paragraph.Text.AsSpan(from, whole)) : 0;
                var (start, length) = (from + dash, whole - dash);
                if (length == 0)
                {
                    continue;
                }

                var text = paragraph.Text.Substring(start, length);
                var key = length == paragraph.Text.Length && length <= Opening ? folded : Normaliser.Fold(text);
                runningKind = section is null ? LeadIn(key) ?? runningKind : null;
                var (kind, about) = aside ? ("other", null) : Guess(KindWords.Run(key), section ?? runningKind, sector);
                found.Add(new FoundStatement(text, kind, about, title, index, start, length));
            }
        }

        return found;
    }

    private static (string Kind, string? Sector) Guess(WordRun sentence, string? section, string? sector) =>
        KindWords.GuessFolded(sentence, section) is var kind && kind == "other" ? (kind, null) : (kind, SectorWords.GuessFolded(sentence, sector));

    // Never between the halves of a character.
    private static string Head(string text) => text.Length > Opening ? text[..(char.IsHighSurrogate(text[Opening - 1]) ? Opening - 1 : Opening)] + "…" : text;

    private static int Dash(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (text[at] is '-' or '–' or '—' or '+' or '*' or '•' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        return at;
    }

    // Prose without headings announces what follows: "vẫn còn một số hạn chế, khó khăn như: …", "cần tập trung vào một số nhiệm vụ: …".
    private static string? LeadIn(string key)
    {
        if (key.Contains("một số nhiệm vụ", StringComparison.Ordinal) || key.StartsWith("về nhiệm vụ", StringComparison.Ordinal))
        {
            return "task";
        }

        if (key.Contains("một số hạn chế", StringComparison.Ordinal) || key.Contains("hạn chế, khó khăn", StringComparison.Ordinal))
        {
            return "limitation";
        }

        return key.Contains("đạt những kết quả", StringComparison.Ordinal) || key.Contains("kết quả quan trọng", StringComparison.Ordinal) ? "result" : null;
    }

    private static bool IsAside(SourceParagraph paragraph, string key)
    {
        if (Letterhead.Any(l => key.StartsWith(l, StringComparison.Ordinal)) || NumberLine().IsMatch(key) || PlaceAndDate().IsMatch(key) || paragraph.Text.AsSpan().Trim("*-_ \t\u00A0‐‑‒–—−").IsEmpty)
        {
            return true;
        }

        // A title or a caption is short, no list item, and does not say that something was or will be done.
        var bare = paragraph.Text.Trim();
        return !paragraph.IsBullet && !paragraph.IsTableRow && ((bare.Length < 80 && !bare.EndsWith(';') && !bare.Any(char.IsDigit) && CaptionWords().IsMatch(key)) || (bare.Any(char.IsLetter) && !bare.Any(char.IsLower)));
    }

    [GeneratedRegex(@"^(báo cáo|kế hoạch|thông báo|công văn|tờ trình|kết luận|chương trình|quyết định|nghị quyết|chỉ thị)$", RegexOptions.ExplicitCapture)]
    private static partial Regex DocumentType();

    [GeneratedRegex(@"^\W*nơi nhận\W*", RegexOptions.ExplicitCapture)]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^\W*(phụ lục|biểu|mẫu)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Annex();

    [GeneratedRegex(@"^số\s*:?\s*[\d ]*[-/]", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^[\p{L} .]{2,40}, ngày\s+\d{0,2}\s*tháng\s+\d{0,2}\s*năm\s+\d{4}$", RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(@"^(quang cảnh|đại biểu|toàn cảnh|ảnh|các đại biểu|hình ảnh|kính gửi|báo cáo$|nơi nhận|văn bản minh họa)", RegexOptions.ExplicitCapture)]
    private static partial Regex CaptionWords();
}
