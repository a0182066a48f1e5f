using System.Text.RegularExpressions;
using Language.Dates;
using Language.Readings;
using Language.Text;

namespace Language.Plans;

/// <summary>Finds a plan's actions, in its prose and in its annex's table, and what each says of itself.</summary>
internal static partial class PlanActions
{
    private const int ShortestAction = 20;

    public static IReadOnlyList<ActionCheck> Read(string plan, Reading reading)
    {
        var table = TableRows(plan);
        var actions = new List<ActionCheck>(table);
        foreach (var statement in reading.Statements)
        {
            var inTable = table.Exists(r => statement.Start < r.End && statement.End > r.Start);
            if (statement.Kind is "task" && statement.End - statement.Start >= ShortestAction && !inTable && plan[statement.End - 1] != ':' && plan[statement.Start..statement.End].IndexOf(" | ", StringComparison.Ordinal) < 0)
            {
                actions.Add(OfSentence(plan, reading, statement));
            }
        }

        return [.. actions.OrderBy(a => a.Start)];
    }

    private static ActionCheck OfSentence(string plan, Reading reading, PlacedStatement statement)
    {
        var sentence = plan[statement.Start..statement.End];
        var when = reading.Dates.FirstOrDefault(d => d.Start >= statement.Start && d.End <= statement.End && IsTerm(d, sentence));
        var regular = Regularly().Match(sentence);
        var product = Product().Match(sentence);
        var measure = reading.Amounts.FirstOrDefault(a => a.Start >= statement.Start && a.End <= statement.End);
        var what = What().Match(sentence);
        return new ActionCheck(
            statement.Start,
            statement.End,
            Who(sentence, statement.Start) ?? WhoAbove(reading, statement.Start),
            what.Success ? Placed(what, statement.Start) : null,
            when is not null ? new Span(when.Start, when.End) : regular.Success ? Placed(regular, statement.Start) : null,
            product.Success ? Placed(product, statement.Start) : measure is not null ? new Span(measure.Start, measure.End) : null
        );
    }

    // A year in passing ("kế hoạch năm 2023") is no deadline, unless the sentence says that it ends there.
    private static bool IsTerm(FoundDate date, string sentence) =>
        date.Kind is DateKind.Deadline or DateKind.Recurring || (date.Kind is DateKind.Relative && date.Text.StartsWith("trong", StringComparison.OrdinalIgnoreCase)) || (date.Kind is DateKind.Day or DateKind.Month or DateKind.Quarter && Ends().IsMatch(sentence));

    private static Span? Who(string sentence, int offset)
    {
        var match = Organ().Match(sentence);
        return match.Success ? Placed(match.Groups["who"], offset) : null;
    }

    // "1. Sở Giáo dục và Đào tạo" above a list says who does what stands in it.
    private static Span? WhoAbove(Reading reading, int at)
    {
        foreach (var item in reading.Outline.Reverse())
        {
            if (item.Start <= at && item.End > at && item.Heading is { } heading && OrganAlone().IsMatch(heading))
            {
                return new Span(item.Start, item.Start + item.Label.Length + heading.Length);
            }
        }

        return null;
    }

    private static Span Placed(Capture match, int offset)
    {
        var text = match.Value;
        var lead = text.Length - text.TrimStart().Length;
        return new Span(offset + match.Index + lead, offset + match.Index + text.TrimEnd(' ', ',', ';', '.').Length);
    }

    // "TT | Nhiệm vụ | Cơ quan chủ trì | Sản phẩm | Thời gian": the row of titles says what each cell is.
    private static List<ActionCheck> TableRows(string plan)
    {
        var rows = new List<ActionCheck>();
        string[]? titles = null;
        for (var at = 0; at < plan.Length;)
        {
            var end = plan.IndexOf('\n', at);
            end = end < 0 ? plan.Length : end;
            var line = plan[at..end];
            if (!line.Contains(" | ", StringComparison.Ordinal))
            {
                titles = line.Trim().Length == 0 ? titles : null;
            }
            else if (Titles(line) is { } found)
            {
                titles = found;
            }
            else if (titles is not null && Row(line, at, titles) is { } row)
            {
                rows.Add(row);
            }

            at = end + 1;
        }

        return rows;
    }

    private static string[]? Titles(string line)
    {
        var cells = line.Split('|').Select(Normaliser.Fold).ToArray();
        return cells.Any(c => c.Contains("nhiệm vụ", StringComparison.Ordinal) || c.Contains("nội dung", StringComparison.Ordinal) || c.Contains("công việc", StringComparison.Ordinal)) && cells.Any(c => Column(c) is "who" or "when" or "product") ? [.. cells.Select(Column)] : null;
    }

    private static string Column(string title) =>
        title switch
        {
            _ when title.Contains("chủ trì", StringComparison.Ordinal) || title.Contains("thực hiện", StringComparison.Ordinal) && title.Contains("đơn vị", StringComparison.Ordinal) || title.Contains("phụ trách", StringComparison.Ordinal) => "who",
            _ when title.Contains("thời gian", StringComparison.Ordinal) || title.Contains("thời hạn", StringComparison.Ordinal) || title.Contains("hoàn thành", StringComparison.Ordinal) => "when",
            _ when title.Contains("sản phẩm", StringComparison.Ordinal) || title.Contains("kết quả", StringComparison.Ordinal) || title.Contains("chỉ tiêu", StringComparison.Ordinal) => "product",
            _ when title.Contains("nhiệm vụ", StringComparison.Ordinal) || title.Contains("nội dung", StringComparison.Ordinal) || title.Contains("công việc", StringComparison.Ordinal) => "what",
            _ => "",
        };

    private static ActionCheck? Row(string line, int offset, string[] titles)
    {
        var cells = new Dictionary<string, Span>(StringComparer.Ordinal);
        var (from, index) = (0, 0);
        foreach (var cell in line.Split('|'))
        {
            var start = from + cell.Length - cell.TrimStart().Length;
            if (index < titles.Length && titles[index].Length > 0 && cell.Any(char.IsLetterOrDigit))
            {
                cells.TryAdd(titles[index], new Span(offset + start, offset + start + cell.Trim().Length));
            }

            (from, index) = (from + cell.Length + 1, index + 1);
        }

        return cells.TryGetValue("what", out var what) ? new ActionCheck(offset, offset + line.TrimEnd().Length, cells.GetValueOrDefault("who"), what, cells.GetValueOrDefault("when"), cells.GetValueOrDefault("product")) : null;
    }

    [GeneratedRegex(@"(?:^[\s\-+•*]*|[,;:]\s*|\b(?:giao|do|đề nghị|yêu cầu|phân công|Giao|Đề nghị|Yêu cầu|Phân công)\s+(?:cho\s+)?)(?<who>(?:Sở|Ban|UBND|Ủy ban|Uỷ ban|Công an|Bộ Chỉ huy|Hội|Đoàn|Trung tâm|Huyện ủy|Thành ủy|Đảng ủy|Phòng|Mặt trận|Bảo hiểm|Văn phòng|Đài|Báo|Trường|Trạm|Liên đoàn|Liên hiệp|Thường trực|[Cc]ác (?:sở|ban|huyện|xã|cơ quan|trường|đơn vị|phòng|ngành|cấp ủy|chi bộ|địa phương))[^,;:.]{0,80}?)(?=\s+(?:chủ trì|phối hợp|tham mưu|rà soát|xây dựng|chỉ đạo|hướng dẫn|tổ chức|tiếp tục|hoàn thành|báo cáo|kiểm tra|bố trí|triển khai|thực hiện|đôn đốc|tổng hợp|tập trung|chịu|căn cứ|đẩy mạnh|tăng cường|lập|mở|cấp)|\s*[,;:.]|\s*$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Organ();

    [GeneratedRegex(@"^(?:Sở|Ban|UBND|Ủy ban|Uỷ ban|Công an|Bộ Chỉ huy|Hội|Đoàn|Trung tâm|Huyện ủy|Thành ủy|Đảng ủy|Phòng|Mặt trận|Bảo hiểm|Văn phòng|Đài|Báo|Trường|Trạm|Liên đoàn|Các )")]
    private static partial Regex OrganAlone();

    [GeneratedRegex(@"(?i:hoàn thành|xong|thời gian|trước|chậm nhất|báo cáo|trong)", RegexOptions.NonBacktracking)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(?:thường xuyên|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|định kỳ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Regularly();

    [GeneratedRegex(@"\b(?:sản phẩm\s*:?\s*|ban hành\s+|trình\s+|xây dựng\s+|lập\s+)(?:(?:các|một)\s+)?(?:báo cáo|kế hoạch|chương trình|đề án|nghị quyết|quyết định|quy chế|quy định|hướng dẫn|danh sách|bộ|tài liệu|tờ trình|văn bản|mô hình|phương án|dự thảo|hồ sơ)[^,;.]{0,80}|\b(?:báo cáo kết quả|báo cáo tổng kết|báo cáo sơ kết)[^,;.]{0,60}|\bsản phẩm\s*:?\s*[^,;.]{4,80}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Product();

    [GeneratedRegex(@"\b(?:tham mưu|rà soát|xây dựng|chỉ đạo|hướng dẫn|tổ chức|tiếp tục|hoàn thành|kiểm tra|khắc phục|bố trí|triển khai|thực hiện|đôn đốc|tổng hợp|tập trung|đẩy mạnh|tăng cường|nâng cao|phấn đấu|chủ động|mở|lập|cấp|ban hành|tuyên truyền|quán triệt|đổi mới|phát huy|huy động|đào tạo|bồi dưỡng|sơ kết|tổng kết|giám sát|duy trì|bảo đảm|đảm bảo|hỗ trợ|đầu tư|sửa chữa|khám|tiêm|phát triển|phối hợp|củng cố|hoàn thiện|quản lý|chú trọng|quan tâm|báo cáo|xử lý|giải quyết|vận động|biên soạn|in|phát|thành lập|kiện toàn|công khai|niêm yết)\s+[^;]{6,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex What();
}
