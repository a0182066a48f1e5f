using System.Text.RegularExpressions;
using Language.Text;

namespace Language.Privacy;

public enum PrivateKind
{
    Phone,
    Identity,
    Person,
}

/// <summary>Where a private number or name stands in a text, in UTF-16 offsets.</summary>
public sealed record PrivateFinding(PrivateKind Kind, int Start, int Length);

/// <summary>Finds people's telephone and identity numbers. Money, counts and document numbers are none.</summary>
public static partial class PrivateData
{
    public static IReadOnlyList<PrivateFinding> Find(string text)
    {
        var found = new List<PrivateFinding>();
        found.AddRange(Identity().Matches(text).Where(m => IsIdentity(text, m)).Select(m => new PrivateFinding(PrivateKind.Identity, m.Index, m.Length)));
        found.AddRange(Phone().Matches(text).Where(m => !IsSerial(text, m.Index) && found.TrueForAll(f => m.Index >= f.Start + f.Length || m.Index + m.Length <= f.Start)).Select(m => new PrivateFinding(PrivateKind.Phone, m.Index, m.Length)));
        return [.. found.OrderBy(f => f.Start)];
    }

    /// <summary>Numbers and named private persons, an office's own telephones left aside.</summary>
    public static IReadOnlyList<PrivateFinding> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<PrivateFinding>(PrivatePersons.Find(text));
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text[at..end];
            if (line.AsSpan().ContainsAnyInRange('0', '9'))
            {
                var (from, isLetterhead) = (at, IsLetterheadTelephone(line));
                found.AddRange(Find(line).Where(f => !IsOffice(line, f) && !(isLetterhead && IsLandline(line, f))).Select(f => f with { Start = f.Start + from }));
            }

            at = end + 1;
        }

        return [.. found.OrderBy(f => f.Start)];
    }

    // "đường dây nóng của Sở Y tế: 0967 301 616" is an office's: it is printed to be called.
    private static bool IsOffice(string line, PrivateFinding found)
    {
        var before = Normaliser.Fold(line[Math.Max(0, found.Start - 80)..found.Start]);
        // "tổng đài tiếp nhận tin từ số …": whoever called; "hotline trạm y tế, anh Páo …": whoever answers.
        return found.Kind is PrivateKind.Phone && OfficeWords().Match(before) is { Success: true } office && !before.TrimEnd().EndsWith("từ số", StringComparison.Ordinal) && !SomebodyOwn().IsMatch(before[office.Index..]);
    }

    // An office's own line in a letterhead has its province's area code; a mobile number there is somebody's.
    private static bool IsLandline(string line, PrivateFinding found) =>
        found.Kind is PrivateKind.Phone && string.Concat(line.Substring(found.Start, found.Length).Where(char.IsAsciiDigit)) is var digits && (digits.StartsWith("02", StringComparison.Ordinal) || digits.StartsWith("842", StringComparison.Ordinal));

    // A lot's, a file's or a machine's number has as many digits at times.
    private static bool IsSerial(string text, int at) => Serial().IsMatch(Normaliser.Fold(text[Math.Max(0, at - 20)..at]));

    /// <summary>Whether the line is an office's own telephone in a letterhead or a footer.</summary>
    public static bool IsLetterheadTelephone(string line) => Letterhead().IsMatch(Normaliser.Fold(line));

    // Twelve digits that begin with a province's code are an identity number; nine, and the ten of a social insurance book, only where a word says so.
    private static bool IsIdentity(string text, Match match)
    {
        var digits = match.Value.Count(char.IsDigit);
        var before = Normaliser.Fold(text[Math.Max(0, match.Index - 40)..match.Index]);
        var named = IdentityWords().IsMatch(before);
        if (digits == 10)
        {
            return InsuranceWords().IsMatch(before);
        }

        return digits == 12 ? named || (match.Value[0] == '0' && ProvinceCode(match.Value)) : digits == 9 && named;
    }

    private static bool ProvinceCode(string digits) => int.Parse(digits.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 96;

    [GeneratedRegex(@"(?<![\d.,/-])(?:(?:\+84|0084|\(\+84\))[ .]?|0)(?:3|5|7|8|9)(?:[ .-]?\d){8}(?!\d)|(?<![\d.,/-])(?:(?:\+84|\(\+84\))[ .]?|0)2\d{1,2}[ .-]?\d(?:[ .-]?\d){6}(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<![\d.,/-])(?:\d{12}|\d{9,10})(?![\d.,/-]\d|\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex Identity();

    [GeneratedRegex(@"(?:^|[^\p{L}])(?:lô|số lô|mã|mã số|mã hồ sơ|sê-ri|serial|số máy|số khung|hóa đơn|tài khoản)(?: số)?:? ?$", RegexOptions.NonBacktracking)]
    private static partial Regex Serial();

    [GeneratedRegex(@"(?:^|[^\p{L}])(?:anh|chị|ông|bà|em|gặp|cô|thầy|đồng chí|đ/c)\s", RegexOptions.NonBacktracking)]
    private static partial Regex SomebodyOwn();

    [GeneratedRegex("bhxh|bảo hiểm xã hội", RegexOptions.NonBacktracking)]
    private static partial Regex InsuranceWords();

    [GeneratedRegex("số trực|trực dịch|máy trực|đường dây nóng|hotline|tổng đài|trực ban|trực cấp cứu|văn phòng|số máy cơ quan|fax", RegexOptions.NonBacktracking)]
    private static partial Regex OfficeWords();

    [GeneratedRegex("cccd|cmnd|căn cước|chứng minh", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IdentityWords();

    [GeneratedRegex(@"^(?:- ?)?(?:đt|điện thoại|tel|fax|địa chỉ|số điện thoại cơ quan|hotline|đường dây nóng)\b.*", RegexOptions.ExplicitCapture)]
    private static partial Regex Letterhead();
}

/// <summary>Finds the mark of a secret document: a line of its own, not the word in prose.</summary>
public static partial class SecrecyMark
{
    public static bool IsMarked(IReadOnlyList<string> lines) => lines.Any(line => Mark().IsMatch(line.Trim()) || Labelled().IsMatch(Normaliser.Fold(line)));

    [GeneratedRegex(@"^(?:\[|\()?\s*(?:TUYỆT MẬT|TỐI MẬT|MẬT)\s*(?:\]|\))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:độ mật|mức độ mật)\s*:\s*(?:tuyệt mật|tối mật|mật)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();
}
