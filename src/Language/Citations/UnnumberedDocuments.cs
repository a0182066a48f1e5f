using System.Text.RegularExpressions;

namespace Language.Citations;

/// <summary>
/// Finds documents that are cited by what they are about or by the body that passed them, with no number: a resolution exists
/// before it has one, and a congress's or a plenum's resolution never goes by it.
/// </summary>
internal static partial class UnnumberedDocuments
{
    private const int Reach = 240;

    public static IEnumerable<(int Start, int End, string Type)> Find(string text)
    {
        foreach (Match match in Kind().Matches(text))
        {
            var at = match.Index + match.Length;
            var rest = text[at..Math.Min(text.Length, at + Reach)];
            if (ByBody().Match(rest) is { Success: true } body)
            {
                yield return (match.Index, at + body.Length, "NQ");
            }
            else if (About().Match(rest) is { Success: true } about && JustPassed().IsMatch(Sentence(text, match.Index)))
            {
                var subject = GoesOn().Match(about.Value) is { Success: true } stop ? about.Value[..stop.Index] : about.Value;
                yield return (match.Index, at + subject.TrimEnd().Length, "NQ");
            }
        }
    }

    // A subject alone names a resolution only where the sentence says that somebody passed it: any "nghị quyết về ..." may be a draft or a wish.
    private static string Sentence(string text, int at)
    {
        const int Most = 600;
        var start = text.LastIndexOfAny(['.', '\n', ';'], at, Math.Min(at + 1, Most)) + 1;
        var end = text.IndexOfAny(['.', '\n'], at, Math.Min(Most, text.Length - at));
        return text[Math.Max(start, at - Most + 1)..(end < 0 ? Math.Min(text.Length, at + Most) : end)];
    }

    [GeneratedRegex(@"\b(?:Nghị|nghị)\s+quyết\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    // "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV", "Nghị quyết Hội nghị Trung ương 8 (khóa XIII)", "Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII".
    [GeneratedRegex(
        @"^\s+(?:của\s+)?(?:Đại\s+hội\s+(?:đại\s+biểu\s+)?(?:toàn\s+quốc\s+)?(?:lần\s+thứ\s+[IVXLC\d]+\s+(?:của\s+)?)?(?:Đảng(?:\s+bộ)?(?:\s+(?:tỉnh|huyện|xã|phường|thành\s+phố|các\s+cấp|\p{Lu}\p{L}*)(?:\s+\p{Lu}\p{L}*){0,4})?)(?:\s+(?:toàn\s+quốc\s+)?lần\s+thứ\s+[IVXLC\d]+)?|Đại\s+hội\s+(?:đại\s+biểu\s+)?(?:toàn\s+quốc\s+)?lần\s+thứ\s+[IVXLC\d]+|(?:Hội\s+nghị\s+)?(?:lần\s+thứ\s+\p{Ll}+(?:\s+mười)?(?:\s+\p{Ll}+)?\s*,?\s+)?(?:BCH\s*TW|Ban\s+Chấp\s+hành\s+Trung\s+ương|Trung\s+ương)(?:\s+Đảng)?(?:\s+lần\s+thứ\s+(?:\d{1,2}|[IVX]+|\p{Ll}+))?(?:\s+(?:\d{1,2}|[IVX]{1,4})\b)?(?:\s*,?\s*\(?\s*kh(?:óa|oá)\s+[IVXLC]+\)?)?)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex ByBody();

    [GeneratedRegex(@"^\s+về\s+(?!việc\b)[^.;:,()\[\]""“”]{4,160}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:vừa|mới)\s+được\b|\bthông\s+qua\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex JustPassed();

    [GeneratedRegex(@"\s(?:và\s+(?:Nghị|Quyết|Chỉ|Kết|Luật|các)|vừa|mới|đã|được|do|của|tại|theo|trong|có|là)\s|…", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
