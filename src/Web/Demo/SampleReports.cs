using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Documents.Writing;
using Domain.Packs;
using Domain.Units;

namespace Web.Demo;

/// <summary>A made-up report of one unit, as the document it would have handed in.</summary>
public sealed record SampleReport(byte[] Content, string FileName);

/// <summary>Puts sample reports together from <c>demo/</c>: each unit always the same, no two alike.</summary>
public static partial class SampleReports
{
    private const string Mark = "Văn bản minh họa: mọi nội dung và số liệu đều là giả định.";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly string[] SectionOrder = ["result", "limitation", "cause", "task", "recommendation"];
    private static readonly Sentence[] Sentences = [.. Rows("statements.tsv").Select(r => new Sentence(r[0], r[1], r[2], int.Parse(r[3], CultureInfo.InvariantCulture), r[4].Split(" | ")))];
    private static readonly Dictionary<(string, string), string> Headings = Rows("headings.tsv").ToDictionary(r => (r[0], r[1]), r => r[2]);

    private sealed record Sentence(string For, string Sector, string Kind, int Chance, string[] Wordings);

    public static string UnitTable() => Text("units.csv");

    /// <param name="period">The period as titles say it: <c>9 tháng năm 2023</c>.</param>
    public static SampleReport Of(Unit unit, string period, DateOnly on, IReadOnlyDictionary<string, string> sectorNames)
    {
        var random = new Random(unit.Code.Aggregate(17, (hash, c) => (hash * 31) + c));
        var regime = unit.Level is UnitLevel.Department ? DocumentRegime.State : DocumentRegime.Party;
        var chosen = Choose(unit, random);
        var asText = unit.Level is UnitLevel.Commune && random.Next(5) == 0;
        var name = $"bao-cao-{unit.Code}{(asText ? ".txt" : ".docx")}";
        var body = Body(chosen, regime, sectorNames, random);
        return asText ? new SampleReport(AsText(unit, period, body), name) : new SampleReport(DocxWriter.Write(Document(unit, period, on, regime, body, random)), name);
    }

    private static List<(Sentence Sentence, string Text)> Choose(Unit unit, Random random)
    {
        var level = unit.Level.ToString().ToLowerInvariant();
        var chosen = new List<(Sentence, string)>();
        foreach (var sentence in Sentences.Where(s => s.For == level || s.For == unit.Code))
        {
            var text = Fill(sentence.Wordings[random.Next(sentence.Wordings.Length)], random);
            if (random.Next(100) < sentence.Chance)
            {
                chosen.Add((sentence, text));
            }
        }

        return chosen;
    }

    private static List<Block> Body(List<(Sentence Sentence, string Text)> chosen, DocumentRegime regime, IReadOnlyDictionary<string, string> names, Random random)
    {
        var style = regime is DocumentRegime.Party ? "party" : "state";
        var bySector = random.Next(3) > 0;
        var blocks = new List<Block> { new Paragraph(Mark) };
        foreach (var section in SectionOrder)
        {
            var inSection = chosen.Where(c => c.Sentence.Kind == section).ToList();
            if (inSection.Count == 0)
            {
                continue;
            }

            blocks.Add(new Heading(1, Headings[(style, section)]));
            foreach (var group in inSection.GroupBy(c => c.Sentence.Sector))
            {
                if (section == "result" && bySector)
                {
                    blocks.Add(new Heading(2, names[group.Key]));
                }

                // Some offices write in lists, some in prose.
                blocks.AddRange(random.Next(4) == 0 ? [new Paragraph(string.Join(' ', group.Select(c => c.Text)))] : group.Select(c => (Block)new Item(c.Text)));
            }
        }

        return blocks;
    }

    private static OfficialDocument Document(Unit unit, string period, DateOnly on, DocumentRegime regime, List<Block> body, Random random) => new()
    {
        Regime = regime,
        ParentIssuer = unit.Level switch { UnitLevel.Department => "Ủy ban nhân dân tỉnh Lai Châu", UnitLevel.District => "Tỉnh ủy Lai Châu", _ => "Huyện ủy" },
        Issuer = unit.Level switch { UnitLevel.District => unit.Name.Replace("Huyện", "Huyện ủy", StringComparison.Ordinal).Replace("Thành phố", "Thành ủy", StringComparison.Ordinal), UnitLevel.Commune => "Đảng ủy " + unit.Name, _ => unit.Name },
        TypeName = "BÁO CÁO",
        TypeAbbreviation = "BC",
        OrganSymbol = unit.Level switch { UnitLevel.District => "HU", UnitLevel.Commune => "ĐU", _ => unit.Code },
        Number = random.Next(12, 240).ToString(CultureInfo.InvariantCulture),
        Place = unit.Level is UnitLevel.Department ? "Lai Châu" : PlaceWord().Replace(unit.Name, ""),
        Date = on,
        Title = $"kết quả công tác khoa giáo {period}",
        Body = body,
        Signature = new Signature(null, unit.Level is UnitLevel.Department ? "Giám đốc" : "Bí thư", "(đã ký)"),
        Recipients = ["Ban Tuyên giáo Tỉnh ủy", "Lưu văn thư"],
    };

    private static byte[] AsText(Unit unit, string period, List<Block> body)
    {
        var text = new StringBuilder($"ĐẢNG ỦY {unit.Name.ToUpper(Vietnamese)}\nBÁO CÁO\nkết quả công tác khoa giáo {period}\n\n");
        var (first, second) = (0, 0);
        foreach (var block in body)
        {
            switch (block)
            {
                case Heading { Level: 1 } h:
                    text.Append(Vietnamese, $"{"I II III IV V".Split(' ')[first++]}. {h.Text}\n");
                    second = 0;
                    break;
                case Heading h:
                    text.Append(Vietnamese, $"{++second}. {h.Text}\n");
                    break;
                case Item i:
                    text.Append(Vietnamese, $"- {i.Text}\n");
                    break;
                case Paragraph p:
                    text.Append(p.Text).Append('\n');
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Fill(string wording, Random random) =>
        Slot().Replace(wording, m =>
        {
            var (low, high) = (int.Parse(m.Groups["low"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(m.Groups["high"].ValueSpan, CultureInfo.InvariantCulture));
            return m.Groups["kind"].Value == "n"
                ? random.Next(low, high + 1) is var count && count < 10 ? count.ToString("00", Vietnamese) : count.ToString("#,0", Vietnamese)
                : string.Create(Vietnamese, $"{random.Next(low, high)},{random.Next(1, 10)}");
        });

    private static IEnumerable<string[]> Rows(string name) => Text(name).Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.TrimEnd('\r').Split('\t'));

    private static string Text(string name)
    {
        using var stream = typeof(SampleReports).Assembly.GetManifestResourceStream($"Demo/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{(?<kind>[np]) (?<low>\d+) (?<high>\d+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Slot();

    [GeneratedRegex("^(?:Xã|Phường|Thị trấn|Huyện|Thành phố) ", RegexOptions.NonBacktracking)]
    private static partial Regex PlaceWord();
}
