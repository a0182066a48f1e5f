using System.Text.RegularExpressions;

namespace Language.Dates;

/// <summary>The forms in which officials write days and periods (Decree 30/2020, annex I; reports, plans and conclusions in practice).</summary>
internal static partial class DateForms
{
    private const string NotInside = @"(?<![\p{L}\d/.,-])";
    private const string NotOn = @"(?![\d\p{L}]|[/-][\d\p{L}])";
    private const string Part = @"(?:(?:sáng|trưa|chiều|tối|đêm)\s+)?";
    private const string OfYear = @"(?:\s*[/-]\s*(?<y>(?:19|20)\d\d)|\s*,?\s+năm\s+(?<y>(?:19|20)\d\d))?";
    private const string Period = @"(?:năm|tháng|quý|tuần|ngày)";

    /// <summary>24/11/2023, ngày 24 tháng 11 năm 2023, ngày 12/10, sáng 12/10.</summary>
    [GeneratedRegex(
        NotInside + Part + @"(?:ngày\s+)?(?<d>\d{1,2})(?:\s?/\s?(?<m>\d{1,2})\s?/\s?|\s?-\s?(?<m>\d{1,2})\s?-\s?|\.(?<m>\d{1,2})\.)(?<y>(?:19|20)\d\d)" + NotOn
            + "|" + Part + @"\bngày\s+(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:\s*,?\s*năm\s+(?<y>\d{4}))?" + NotOn
            + "|" + @"\b(?:(?:sáng|trưa|chiều|tối|đêm)\s+(?:ngày\s+)?|ngày\s+|(?<=trước\s+|hết\s+|nhất\s+))(?<d>\d{1,2})[/-](?<m>\d{1,2})" + NotOn,
        Options, 2000)]
    public static partial Regex Day();

    /// <summary>9 tháng năm 2023, 9 tháng đầu năm, 3 tháng cuối năm 2023.</summary>
    [GeneratedRegex(NotInside + @"(?<n>\d{1,2})\s+tháng(?:\s+(?<half>đầu|cuối)\s+năm(?:\s+(?:học\s+)?(?<y>(?:19|20)\d\d)(?!\s*-\s*\d))?|\s+năm\s+(?<y>(?:19|20)\d\d))" + NotOn, Options, 2000)]
    public static partial Regex Months();

    /// <summary>tháng 10/2023, tháng 10 năm 2023, 10/2023.</summary>
    [GeneratedRegex(@"\btháng\s+(?<m>\d{1,2})" + OfYear + NotOn + "|" + NotInside + @"(?<m>0?[1-9]|1[0-2])/(?<y>(?:19|20)\d\d)" + NotOn, Options, 2000)]
    public static partial Regex Month();

    [GeneratedRegex(@"\bquý\s+(?<q>IV|III|II|I|[1-4])" + OfYear + NotOn, Options, 2000)]
    public static partial Regex Quarter();

    /// <summary>năm học 2022-2023; giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025.</summary>
    [GeneratedRegex(@"\b(?<what>năm\s+học|giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|các\s+năm)\s+(?:từ\s+)?(?:năm\s+)?(?<y>(?:19|20)\d\d)\s*(?:-|đến|đến\s+năm)\s*(?<z>(?:19|20)\d\d)" + NotOn, Options, 2000)]
    public static partial Regex Span();

    [GeneratedRegex(@"\bnăm\s+(?<y>(?:19|20)\d\d)" + NotOn, Options, 2000)]
    public static partial Regex Year();

    /// <summary>từ 2021 đến 2025; từ ngày 10 đến ngày 15/10/2023.</summary>
    [GeneratedRegex(
        @"\btừ\s+(?:năm\s+)?(?<y>(?:19|20)\d\d)\s*(?:đến|-)\s*(?:hết\s+)?(?:năm\s+)?(?<z>(?:19|20)\d\d)" + NotOn
            + @"|\btừ\s+(?:ngày\s+)?(?<d>\d{1,2})(?:/(?<m>\d{1,2}))?\s*(?:đến|-)\s*(?:hết\s+)?(?:ngày\s+)?(?<e>\d{1,2})(?:/|\s+tháng\s+)(?<f>\d{1,2})(?:(?:/|\s+năm\s+)(?<y>(?:19|20)\d\d))?" + NotOn
            + @"|\btừ\s+tháng\s+(?<m>\d{1,2})\s*(?:đến|-)\s*(?:hết\s+)?tháng\s+(?<f>\d{1,2})" + OfYear + NotOn,
        Options, 2000)]
    public static partial Regex FromTo();

    [GeneratedRegex(
        @"\b(?:(?:chậm\s+nhất|muộn\s+nhất|trước)\s+(?:vào\s+|là\s+)?)?(?:ngày\s+\d{1,2}\s+(?:(?:hằng|hàng|mỗi)\s+" + Period + @"|(?:của\s+)?tháng\s+(?:cuối|đầu)\s+(?:quý|kỳ|năm))|(?:ngày\s+)?\d{1,2}/\d{1,2}\s+(?:hằng|hàng|mỗi)\s+năm)(?!\p{L})|\b(?:định\s+kỳ\s+)?(?:hằng|hàng)\s+" + Period + @"(?!\p{L})",
        Options, 2000)]
    public static partial Regex Recurring();

    [GeneratedRegex(
        @"\btừ\s+đầu\s+(?:năm(?:\s+học)?|quý|tháng|nhiệm\s+kỳ)(?:\s+(?:19|20)\d\d)?\s+đến\s+nay|\btrong\s+(?:thời\s+hạn\s+|vòng\s+)?\d{1,3}\s+(?:ngày|giờ|tháng)(?:\s+làm\s+việc)?\s*,?\s+(?:kể\s+)?từ\s+(?:ngày|khi)\s+\p{L}+|\bcùng\s+kỳ(?:\s+(?:năm\s+(?:trước|ngoái|(?:19|20)\d\d)|(?:19|20)\d\d))?(?!\p{L})",
        Options, 2000)]
    public static partial Regex Relative();

    /// <summary>The words before a day or period that make it a deadline.</summary>
    [GeneratedRegex(@"(?:(?:chậm\s+nhất|muộn\s+nhất)(?:\s+(?:là|vào|đến|trước|trong))*|trước|đến\s+hết|hết|(?<open>đến)|(?<within>trong))\s+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    public static partial Regex Limit();

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
