using System.Text.RegularExpressions;

namespace Language.Dates;

/// <summary>
/// The forms in which officials write days and periods (Decree 30/2020, annex I; reports, plans and conclusions in practice).
/// Each begins with one word or sign that is quickly found, and looks back from there for what stands before it: the group "from" where it begins earlier.
/// </summary>
internal static partial class DateForms
{
    private const string NotInside = @"(?<![\p{L}\d/.,-])";
    private const string NotOn = @"(?![\d\p{L}]|[/-][\d\p{L}])";
    private const string OfYear = @"(?:\s*[/-]\s*(?<y>(?:19|20)\d\d)|\s*,?\s+năm\s+(?<y>(?:19|20)\d\d))?";
    private const string Period = @"(?:năm|tháng|quý|tuần|ngày)";

    /// <summary>24/11/2023, 24-11-2023, 24.11.2023, 12/10.</summary>
    [GeneratedRegex(@"(?<d>\d{1,2})(?:\s?/\s?(?<m>\d{1,2})\s?/\s?(?<y>(?:19|20)\d\d)|\s?-\s?(?<m>\d{1,2})\s?-\s?(?<y>(?:19|20)\d\d)|\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d\d)|[/-](?<m>\d{1,2}))" + NotOn, Options)]
    public static partial Regex Digits();

    /// <summary>ngày 24 tháng 11 năm 2023.</summary>
    [GeneratedRegex(@"\bngày\s+(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:\s*,?\s*năm\s+(?<y>\d{4}))?" + NotOn, Options)]
    public static partial Regex Words();

    /// <summary>"sáng ngày", before a day's digits or words.</summary>
    [GeneratedRegex(@"\b(?:(?:sáng\s+sớm|chiều\s+tối|sáng|trưa|chiều|tối|đêm)\s+)?(?:ngày\s+)?$", Options | RegexOptions.RightToLeft)]
    public static partial Regex Part();

    /// <summary>9 tháng năm 2023, 9 tháng đầu năm, 3 tháng cuối năm 2023.</summary>
    [GeneratedRegex(@"tháng(?<=(?<![\p{L}\d/.,-])(?<from>(?<n>\d{1,2}|ba|sáu|chín)\s+)tháng)(?:\s+(?<half>đầu|cuối)\s+năm(?:\s+(?:học\s+)?(?<y>(?:19|20)\d\d)(?!\s*-\s*\d))?|\s+năm\s+(?<y>(?:19|20)\d\d))" + NotOn, Options)]
    public static partial Regex Months();

    /// <summary>"Tính chung 9 tháng, …": the months since January, where a word sums up; after other words as many months have passed.</summary>
    [GeneratedRegex(@"tháng(?<=\b(?:tính\s+chung|tính\s+cả|lũy\s+kế|kết\s+quả|sơ\s+kết|tổng\s+kết|báo\s+cáo|số\s+liệu|ước)\s+(?:công\s+tác\s+)?(?<from>(?<n>[369]|ba|sáu|chín)\s+)tháng)(?=\s*(?:[,:.;)]|$))", Options)]
    public static partial Regex MonthsSoFar();

    /// <summary>tháng 10/2023, tháng 10 năm 2023.</summary>
    [GeneratedRegex(@"\btháng\s+(?<m>\d{1,2})" + OfYear + NotOn, Options)]
    public static partial Regex Month();

    /// <summary>10/2023.</summary>
    [GeneratedRegex("/(?<=" + NotInside + @"(?<from>(?<m>0?[1-9]|1[0-2]))/)(?<y>(?:19|20)\d\d)" + NotOn, Options)]
    public static partial Regex MonthInDigits();

    [GeneratedRegex(@"\bquý\s+(?<q>IV|III|II|I|[1-4])" + OfYear + NotOn, Options)]
    public static partial Regex Quarter();

    /// <summary>năm học 2022-2023; giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025.</summary>
    [GeneratedRegex(@"(?<y>(?:19|20)\d\d)(?<=\b(?<from>(?<what>năm\s+học|giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|các\s+năm)\s+(?:từ\s+)?(?:năm\s+)?)\d{4})\s*(?:-|đến|đến\s+năm)\s*(?<z>(?:19|20)\d\d)" + NotOn, Options)]
    public static partial Regex Span();

    [GeneratedRegex(@"\bnăm\s+(?<y>(?:19|20)\d\d)" + NotOn, Options)]
    public static partial Regex Year();

    /// <summary>Further years of a list: năm 2021, 2022 và 2023.</summary>
    [GeneratedRegex(@"(?<y>(?:19|20)\d\d)(?<=\bnăm\s+(?:(?:19|20)\d\d\s*(?:,|và)\s*){1,6}\d{4})" + NotOn, Options)]
    public static partial Regex ListedYear();

    /// <summary>từ 2021 đến 2025; từ ngày 10 đến ngày 15/10/2023.</summary>
    [GeneratedRegex(
        @"\btừ\s+(?:(?:năm\s+)?(?<y>(?:19|20)\d\d)\s*(?:đến|-)\s*(?:hết\s+)?(?:năm\s+)?(?<z>(?:19|20)\d\d)" + NotOn
            + @"|(?:ngày\s+)?(?<d>\d{1,2})(?:/(?<m>\d{1,2}))?\s*(?:đến|-)\s*(?:hết\s+)?(?:ngày\s+)?(?<e>\d{1,2})(?:/|\s+tháng\s+)(?<f>\d{1,2})(?:(?:/|\s+năm\s+)(?<y>(?:19|20)\d\d))?" + NotOn
            + @"|(?:ngày\s+)?(?<d>\d{1,2})/(?<m>\d{1,2})/(?<x>(?:19|20)\d\d)\s*(?:đến|-)\s*(?:hết\s+)?(?:ngày\s+)?(?<e>\d{1,2})/(?<f>\d{1,2})/(?<y>(?:19|20)\d\d)" + NotOn
            + @"|quý\s+(?<p>IV|III|II|I|[1-4])\s+(?:đến|-)\s*(?:hết\s+)?quý\s+(?<q>IV|III|II|I|[1-4])" + OfYear + NotOn
            + @"|(?:tháng\s+)?(?<m>\d{1,2})/(?<x>(?:19|20)\d\d)\s*(?:đến|-)\s*(?:hết\s+)?(?:tháng\s+)?(?<f>\d{1,2})/(?<y>(?:19|20)\d\d)" + NotOn
            + @"|tháng\s+(?<m>\d{1,2})(?:(?:/|\s+năm\s+)(?<x>(?:19|20)\d\d))?\s*(?:đến|-)\s*(?:hết\s+)?tháng\s+(?<f>\d{1,2})" + OfYear + NotOn + ")",
        Options)]
    public static partial Regex FromTo();

    /// <summary>ngày 14-15/10/2023, ngày 28/9 - 02/10/2023, ngày 5 đến ngày 7 tháng 6.</summary>
    [GeneratedRegex(@"\bngày\s+(?<d>\d{1,2})(?:/(?<m>\d{1,2}))?\s*(?:-|đến)\s*(?:ngày\s+)?(?<e>\d{1,2})(?:/|\s+tháng\s+)(?<f>\d{1,2})(?:(?:/|\s+năm\s+)(?<y>(?:19|20)\d\d))?" + NotOn, Options)]
    public static partial Regex DayToDay();

    /// <summary>năm 2021 - 2025, năm 2021 - năm 2022.</summary>
    [GeneratedRegex(@"\bnăm\s+(?<y>(?:19|20)\d\d)\s*-\s*(?:năm\s+)?(?<z>(?:19|20)\d\d)" + NotOn, Options)]
    public static partial Regex Years();

    /// <summary>hằng năm, mỗi quý; tháng cuối quý, tháng đầu quý sau.</summary>
    [GeneratedRegex(@"\b(?:hằng|hàng|mỗi)\s+" + Period + @"(?!\p{L})|\btháng\s+(?:cuối|đầu)\s+(?:quý|kỳ|năm)(?:\s+(?:sau|tới|kế\s+tiếp))?(?!\p{L})", Options)]
    public static partial Regex Recurring();

    /// <summary>định kỳ 6 tháng, định kỳ 2 năm/lần.</summary>
    [GeneratedRegex(@"\bđịnh\s+kỳ\s+\d{1,2}\s+" + Period + @"(?:\s*/\s*lần|\s+một\s+lần)?(?!\p{L})", Options)]
    public static partial Regex Regular();

    /// <summary>A table's own words before a period make it a deadline: "Thời gian hoàn thành: Quý I/2024".</summary>
    [GeneratedRegex(@"(?:thời\s+gian\s+(?:hoàn\s+thành|thực\s+hiện)|(?:thời\s+)?hạn(?:\s+\p{L}+){0,3}|hoàn\s+thành)\s*:\s*$", Options | RegexOptions.RightToLeft)]
    public static partial Regex TableLimit();

    /// <summary>What a recurring day says before it: chậm nhất ngày 25, trước ngày 15, tháng 11, sáng thứ Hai, định kỳ.</summary>
    [GeneratedRegex(@"\b(?:(?:(?:chậm\s+nhất|muộn\s+nhất|trước)\s+(?:vào\s+|là\s+)?)?(?:ngày\s+\d{1,2}(?:/\d{1,2}|\s+tháng\s+\d{1,2})?|\d{1,2}/\d{1,2}|tháng\s+\d{1,2}|quý\s+(?:IV|III|II|I)|(?:sáng\s+|chiều\s+)?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật))\s+(?:của\s+)?|(?<regular>định\s+kỳ\s+))$", Options | RegexOptions.RightToLeft)]
    public static partial Regex RecurringDay();

    [GeneratedRegex(@"\btừ\s+đầu\s+(?:năm(?:\s+học)?|quý|tháng|nhiệm\s+kỳ)(?:\s+(?:19|20)\d\d)?\s+đến\s+nay", Options)]
    public static partial Regex SinceStart();

    [GeneratedRegex(@"\btrong\s+(?:thời\s+hạn\s+|vòng\s+)?\d{1,3}\s+(?:ngày|giờ|tháng)(?:\s+làm\s+việc)?\s*,?\s+(?:kể\s+)?từ\s+(?:ngày|khi)\s+(?:nhận\s+được|thụ\s+lý|ban\s+hành|tiếp\s+nhận|phát\s+hiện|hoàn\s+thành|kết\s+thúc|phát\s+sinh|xảy\s+ra|\p{L}+)", Options)]
    public static partial Regex Within();

    [GeneratedRegex(@"(?:trước|ngoái)(?<=\b(?<from>(?:năm(?:\s+học)?|quý|tháng)\s+)(?:trước|ngoái))(?!\p{L}|\s+(?:ngày\s+)?\d)", Options)]
    public static partial Regex PeriodBefore();

    [GeneratedRegex(@"\bcùng\s+kỳ(?:\s+(?:năm\s+(?:trước|ngoái|(?:19|20)\d\d)|(?:19|20)\d\d))?(?!\p{L})", Options)]
    public static partial Regex SamePeriod();

    /// <summary>A holiday or an anniversary goes by its day and month alone: "dịp lễ 30/4", "kỷ niệm 20/11", "Ngày Gia đình Việt Nam 28/6".</summary>
    [GeneratedRegex(@"\b(?:(?:lễ|dịp|tết|kỷ\s+niệm|chào\s+mừng|ngày)|ngày\s+(?-i:\p{Lu})[\p{L} -]{2,36},?)\s+$", Options | RegexOptions.RightToLeft)]
    public static partial Regex Feast();

    /// <summary>What was done right before a period: "các khoản đã chi trong tháng 01".</summary>
    [GeneratedRegex(@"\bđã(?:\s+\p{L}+){1,2}\s*$", Options | RegexOptions.RightToLeft)]
    public static partial Regex JustDone();

    /// <summary>A list of days under one word, the month with each: "ngày 05/9, 06/9 và 07/9/2024".</summary>
    [GeneratedRegex(@"\bngày\s+(?:\d{1,2}/\d{1,2}\s*(?:,|và)\s*){1,6}$", Options | RegexOptions.RightToLeft)]
    public static partial Regex ListedBefore();

    /// <summary>What follows a day of such a list; "8/10 xã" is a share.</summary>
    [GeneratedRegex(@"^\s*(?:[,.;:)]|và\b|năm\b|$)", Options)]
    public static partial Regex ListedAfter();

    /// <summary>What follows a day by which something must be done: "đến ngày 30/6/2026 phải hoàn thành".</summary>
    [GeneratedRegex(@"^\s*,?\s*(?:phải|cần|hoàn\s+thành|xong)(?!\p{L})|^\s*,\s*[^,.;:]{2,40}?\s(?:phải|cần)(?!\p{L})", Options)]
    public static partial Regex Must();

    /// <summary>The words before a day or period that make it a deadline.</summary>
    [GeneratedRegex(@"(?:(?:chậm\s+nhất|muộn\s+nhất|không\s+(?:muộn|chậm|quá)\s+hơn)(?:\s+(?:là|vào|đến|trước|trong))*(?:\s+\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2}(?:\s*phút)?)?,?)?|trước(?:\s+\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2}(?:\s*phút)?)?,?)?|đến\s+hết|hết|(?<open>đến)|(?<within>trong))\s+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    public static partial Regex Limit();

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
