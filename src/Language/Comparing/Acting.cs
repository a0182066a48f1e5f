using System.Text.RegularExpressions;

namespace Language.Comparing;

/// <summary>Who acts on whom: "nhà trường đề nghị phụ huynh" is not "phụ huynh đề nghị nhà trường". Told within one part of a sentence, of offices and people that both act and are acted on.</summary>
internal static partial class Acting
{
    /// <summary>Each who acts, what is done, to whom; in the order of the text.</summary>
    public static IReadOnlyList<(string Who, string Does, string Whom)> In(string folded)
    {
        var found = new List<(string, string, string)>();
        var (who, does, isPassive) = ("", "", false);
        foreach (Match match in Word().Matches(folded))
        {
            if (match.Groups["break"].Success)
            {
                (who, does, isPassive) = ("", "", false);
            }
            else if (match.Groups["passive"].Success)
            {
                isPassive = true;
            }
            else if (match.Groups["verb"].Success)
            {
                does = who.Length > 0 && !isPassive ? NameOf(match.Value) : "";
            }
            else
            {
                if (does.Length > 0)
                {
                    found.Add((who, does, match.Value));
                }

                (who, does, isPassive) = (match.Value, "", false);
            }
        }

        return found;
    }

    /// <summary>Whether one who acts in the one is acted on by the same in the other.</summary>
    public static bool AreTurned(IReadOnlyList<(string Who, string Does, string Whom)> a, IReadOnlyList<(string Who, string Does, string Whom)> b) =>
        a.Count > 0 && b.Count > 0 && a.Any(d => d.Who != d.Whom && b.Contains((d.Whom, d.Does, d.Who)) && !b.Contains(d) && !a.Contains((d.Whom, d.Does, d.Who)));

    private static string NameOf(string verb) => verb switch { "kiến nghị" or "phản ánh" => "đề nghị", "giúp đỡ" or "hỗ trợ" => "giúp", "trao" => "tặng", "bàn giao" => "giao", _ => verb };

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<actor>trường tiểu học|trường mầm non|nhà trường|trường|phụ huynh|cha mẹ|mẹ|học sinh|giáo viên|chính quyền|ủy ban nhân dân|đảng ủy|chi bộ|bí thư|trưởng bản|thầy cúng|trung ương|tỉnh|huyện|xã|bản|sở|phòng|bệnh viện|trung tâm y tế|trạm y tế|công an|quân đội|bộ đội biên phòng|doanh nghiệp|công ty|hợp tác xã|đoàn thanh niên|hội phụ nữ|hội nông dân|người dân|nhân dân|bà con|nông dân|phụ nữ|thanh niên|người cao tuổi|người lao động|hộ nghèo|đảng viên|cán bộ|ông bà|chồng|vợ|cháu|con)|(?<verb>giao|bàn giao|phân công|chuyển|cử|cho|vay|mượn|thuê|mua|bán|trả|nộp|tặng|trao|hỗ trợ|giúp đỡ|giúp|đề nghị|kiến nghị|phản ánh|tố cáo|báo cáo|mời|thăm|chỉ đạo|hướng dẫn|giám sát|kiểm tra|chăm sóc|nuôi|truyền nghề|đánh|bạo hành)|(?<passive>được|bị)|(?<break>nhưng|và))(?!\p{L})|(?<break>[,;.:])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Word();
}
