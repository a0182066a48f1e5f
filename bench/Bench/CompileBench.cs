using System.Diagnostics;
using System.Globalization;
using Domain.Reports;
using Platform.Packs.Compiling;

namespace Bench;

/// <summary>A round of 3,321 reports with 40 statements each, a quarter of them near-repeats; and twice as many.</summary>
internal static class CompileBench
{
    private static readonly string[] Subjects = "trạm y tế|trường học|nhà văn hóa|tổ hòa giải|đoàn thanh niên|hội phụ nữ|ban chỉ đạo|chi bộ|hợp tác xã|câu lạc bộ|đội văn nghệ|tổ bảo vệ rừng".Split('|');
    private static readonly string[] Verbs = "tổ chức|sửa chữa|vận động|hướng dẫn|kiểm tra|cấp phát|khám|tập huấn|tuyên dương|rà soát|xây mới|trồng".Split('|');
    private static readonly string[] Objects = "tủ thuốc|phòng học|đường ống nước|sổ theo dõi|bữa ăn bán trú|lớp xóa mù|giải bóng chuyền|vườn rau|giếng khoan|khu vui chơi|bể chứa|máy lọc|chăn ấm|sách giáo khoa|áo phao".Split('|');
    private static readonly string[] Ends = "ở bản vùng cao|cho học sinh nội trú|sau mưa lũ|trước mùa rét|theo nguồn xã hội hóa|từ vốn chương trình mục tiêu|với bộ đội biên phòng|tại chợ phiên|dịp khai giảng|trong ngày hội".Split('|');

    public static void Run()
    {
        var single = Median(3321);
        var peak = Peak();
        var twice = Median(6642);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"3,321 reports: {single:0.00} s; 6,642 reports: {twice:0.00} s; ratio {twice / single:0.00}; peak {peak} MB after the first, {Peak()} MB after both"));
    }

    private static long Peak() => Process.GetCurrentProcess().PeakWorkingSet64 / 1048576;

    private static double Median(int reports)
    {
        var statements = Make(reports);
        var totals = new PackTotals(new Dictionary<string, int> { ["commune"] = reports }, new Dictionary<string, int>(), []);
        var times = new List<double>();
        for (var run = 0; run < 3; run++)
        {
            var watch = Stopwatch.StartNew();
            var pack = PackCompiler.Compile(statements, [], totals, CancellationToken.None);
            times.Add(watch.Elapsed.TotalSeconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {statements.Count} statements, {pack.Sections.Sum(s => s.Groups.Sum(g => g.Items.Count))} items, {pack.LeftOut.Count} left out: {times[^1]:0.00} s"));
        }

        return times.Order().ElementAt(1);
    }

    private static List<SourceStatement> Make(int reports)
    {
        var random = new Random(7);
        string Sentence() => $"{Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)} và {Pick(Objects)} {Pick(Ends)} do {Pick(Subjects)} {Pick(Verbs)} {random.Next(2, 400)} {Pick(Objects)}";
        string Pick(string[] words) => words[random.Next(words.Length)];
        var shared = Enumerable.Range(0, 300).Select(_ => Sentence()).ToArray();
        var statements = new List<SourceStatement>(reports * 40);
        for (var report = 0; report < reports; report++)
        {
            for (var line = 0; line < 40; line++)
            {
                var text = random.Next(4) == 0 ? shared[random.Next(shared.Length)] + (random.Next(2) == 0 ? "." : " kịp thời.") : Sentence() + ".";
                statements.Add(new SourceStatement(new Guid(report, (short)line, 0, new byte[8]), text, (StatementKind)(line % 5), "health", report, $"C{report}", $"Xã {report}", "commune", "", new Guid(report, 0, 1, new byte[8]), 1, line));
            }
        }

        return statements;
    }
}
