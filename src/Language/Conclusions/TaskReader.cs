using System.Globalization;
using System.Text.RegularExpressions;

namespace Language.Conclusions;

/// <summary>What a sentence gives somebody to do.</summary>
/// <param name="Lead">The one who leads, as the sentence names it; null where it names none.</param>
/// <param name="Due">Last day on which it is on time: "trước ngày 20/12" is on time through the 20th.</param>
/// <param name="Product">What is to be handed in, where the sentence says.</param>
public sealed record FoundTask(string Task, string? Lead, IReadOnlyList<string> Support, DateOnly? Due, string? Product);

/// <summary>Reads "Giao X chủ trì, phối hợp với Y …, hoàn thành trước ngày …, báo cáo …".</summary>
public static partial class TaskReader
{
    /// <param name="contextYear">The year of a date written without one; null where nothing tells it: then there is no deadline to name.</param>
    public static FoundTask? Read(string text, int? contextYear)
    {
        var lead = Lead().Match(text);
        var due = Due(text, contextYear);
        if (!lead.Success && due is null)
        {
            return null;
        }

        var support = Support().Match(text);
        var product = Product().Match(text);
        return new FoundTask(
            Task(text, lead, support),
            lead.Success ? lead.Groups["unit"].Value.Trim(' ', ',') : null,
            support.Success ? Units(support.Groups["units"].Value) : [],
            due,
            product.Success ? product.Groups["what"].Value.Trim(' ', '.', ';', ',') : null
        );
    }

    // The task is what is left: without who, and without the deadline's own words at the end.
    private static string Task(string text, Match lead, Match support)
    {
        var start = support.Success && support.Index >= lead.Index ? support.Index + support.Length : lead.Success ? lead.Index + lead.Length : 0;
        var rest = text[start..];
        var end = Deadline().Match(rest);
        var task = (end.Success && end.Index > 0 ? rest[..end.Index] : rest).Trim(' ', ',', '.', ';', ':', '-');
        if (task.Length == 0)
        {
            return text.Trim();
        }

        return char.ToUpper(task[0], CultureInfo.CurrentCulture) + task[1..];
    }

    /// <summary>The units that a list names: "và" parts only what stands before another organ's first word.</summary>
    public static IReadOnlyList<string> Units(string text)
    {
        var names = new List<string>();
        foreach (var part in UnitBreak().Split(text))
        {
            var name = part.Trim(' ', ',', ';');
            if (name.Length > 0)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static DateOnly? Due(string text, int? year)
    {
        if (DayDue().Match(text) is { Success: true } day)
        {
            return Make(day.Groups["y"].Success ? Whole(day, "y") : year, Whole(day, "m"), Whole(day, "d"));
        }

        if (MonthDue().Match(text) is { Success: true } month)
        {
            return LastOf(month.Groups["y"].Success ? Whole(month, "y") : year, Whole(month, "m"));
        }

        if (QuarterDue().Match(text) is { Success: true } quarter)
        {
            var q = quarter.Groups["q"].Value.ToUpperInvariant() switch { "I" or "1" => 1, "II" or "2" => 2, "III" or "3" => 3, _ => 4 };
            var y = quarter.Groups["y"].Success ? Whole(quarter, "y") : year;
            return LastOf(y, q * 3);
        }

        return null;
    }

    private static DateOnly? LastOf(int? year, int month) => year is { } y && month is >= 1 and <= 12 ? new DateOnly(y, month, DateTime.DaysInMonth(y, month)) : null;

    private static DateOnly? Make(int? year, int month, int day) =>
        year is { } y && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, day) : null;

    private static int Whole(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[\s\-+•]*(?:(?:Giao|Đề nghị|Yêu cầu|Phân công)\s+(?:cho\s+)?)(?<unit>\p{Lu}[^;:.]{2,80}?)\s+chủ trì,?|^[\s\-+•]*(?:(?:Giao|Đề nghị|Yêu cầu|Phân công)\s+(?:cho\s+)?)(?<unit>\p{Lu}[^,;:]{2,80}?)(?=\s+(?:chủ trì|tham mưu|phối hợp|rà soát|xây dựng|chỉ đạo|hướng dẫn|tổ chức|tiếp tục|hoàn thành|báo cáo|kiểm tra|khắc phục|bố trí|triển khai|thực hiện|đôn đốc|tổng hợp|tập trung)|\s*[,:])(?:\s+chủ trì,?)?|^[\s\-+•]*(?<unit>\p{Lu}[^,;:]{2,80}?)\s+chủ trì,?", RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();

    [GeneratedRegex(@"phối hợp với\s+(?<units>.+?)(?=\s+(?:rà soát|xây dựng|tham mưu|chỉ đạo|hướng dẫn|tổ chức|hoàn thành|báo cáo|kiểm tra|khắc phục|bố trí|triển khai|thực hiện|đôn đốc|tổng hợp|tập trung|tiếp tục|đẩy mạnh|tăng cường|cấp|tiêm|mở|lập)\b|[,;]\s*(?:hoàn thành|xong|báo cáo|trước|chậm nhất)|[.;]|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Support();

    [GeneratedRegex(@",?\s*(?:và\s+)?(?:hoàn thành|xong|thời gian hoàn thành|báo cáo kết quả|chậm nhất|trước ngày|thời hạn)\b[^.;]*?(?:trước|chậm nhất|trong|xong|ngày|vào)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"(?:trước|chậm nhất|xong|đến hết|muộn nhất|hạn)\s*(?:vào\s+|là\s+)?(?:trước\s+)?(?:ngày\s+)?(?<d>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?<m>\d{1,2})(?:(?:\s*[/.-]\s*|\s+năm\s+)(?<y>(?:19|20)\d\d))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DayDue();

    [GeneratedRegex(@"(?:trong|xong trong|hết|trước hết)\s+tháng\s+(?<m>\d{1,2})(?:\s*/\s*(?<y>(?:19|20)\d\d)|\s+năm\s+(?<y>(?:19|20)\d\d))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthDue();

    [GeneratedRegex(@"(?:trong|hết)\s+quý\s+(?<q>IV|III|II|I|[1-4])(?:\s*/\s*(?<y>(?:19|20)\d\d)|\s+năm\s+(?<y>(?:19|20)\d\d))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex QuarterDue();

    [GeneratedRegex(@"(?<what>báo cáo(?:\s+kết quả)?)(?=\s+(?:về|cho|gửi)\s+(?:\p{Lu}|[tT]hường trực))|báo cáo(?:\s+kết quả)?(?!\s+(?:trước|kết quả))\s+(?<what>[^,.;]{3,120})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Product();

    [GeneratedRegex(@"\s*[,;]\s*(?:và\s+)?(?=(?:Sở|Ban|UBND|Ủy ban|Uỷ ban|Công an|Bộ Chỉ huy|Hội|Đoàn|Trung tâm|Huyện ủy|Thành ủy|Huyện|Thành phố|Mặt trận|Bảo hiểm|các|Văn phòng|Đài|Báo|Trường|Liên))|\s+và\s+(?=(?:Sở|Ban|UBND|Ủy ban|Uỷ ban|Công an|Bộ Chỉ huy|Hội|Đoàn|Trung tâm|Huyện ủy|Thành ủy|Huyện|Thành phố|Mặt trận|Bảo hiểm|các|Văn phòng|Đài|Báo|Trường|Liên))", RegexOptions.ExplicitCapture)]
    private static partial Regex UnitBreak();
}
