using System.Text.RegularExpressions;
using Language.Amounts;
using Language.Citations;
using Language.Conclusions;
using Language.Dates;
using Language.Headers;
using Language.Outlines;
using Language.Statements;
using Language.Text;

namespace Language.Readings;

/// <summary>Reads a whole text of official prose: header, outline, citations, dates, amounts, statements and tasks.</summary>
public static partial class ProseReader
{
    public static Reading Read(string text)
    {
        var folded = FoldedText.Of(text);
        var paragraphs = Paragraphs.Of(folded.Text);
        var header = HeaderReader.Read(folded.Text);
        var citations = CitationReader.Read(folded);
        List<(int Start, int End)> cited = [.. citations.Select(c => folded.FromSource(c.Start, c.End))];
        var dates = DateReader.Read(folded, header.Date?.Year, cited);
        var kind = DocumentKinds.Of(header, folded.Text, paragraphs);
        header = kind == "news" ? AsNews(header, folded.Text, paragraphs, dates) : header;
        var statements = Statements(folded, paragraphs, kind);
        return new Reading(
            kind,
            header,
            OutlineReader.Read(folded, paragraphs),
            citations,
            dates,
            AmountReader.Read(folded, Aside(cited, dates.Select(d => folded.FromSource(d.Start, d.End)))),
            statements,
            Tasks(text, statements, header.Date?.Year ?? dates.FirstOrDefault(d => d.To is not null)?.To?.Year)
        );
    }

    // A news report has no block: its headline stands first, and the day of the event opens its story.
    private static DocumentHeader AsNews(DocumentHeader header, string text, IReadOnlyList<(int Start, int End)> paragraphs, IReadOnlyList<FoundDate> dates) =>
        header with { Title = header.Title ?? text[paragraphs[0].Start..paragraphs[0].End], Date = header.Date ?? dates.FirstOrDefault(d => d.Kind is DateKind.Day && d.From is not null)?.From };

    private static List<(int Start, int End)> Aside(IEnumerable<(int Start, int End)> citations, IEnumerable<(int Start, int End)> dates) => [.. citations.Concat(dates).OrderBy(s => s.Start)];

    private static List<PlacedStatement> Statements(FoldedText text, IReadOnlyList<(int Start, int End)> paragraphs, string kind)
    {
        var sources = paragraphs.Select(p => Source(text.Text[p.Start..p.End].Replace('\n', ' '))).ToList();
        var placed = new List<PlacedStatement>();
        foreach (var found in StatementReader.Read(sources, DefaultKind(kind)))
        {
            var from = paragraphs[found.Paragraph].Start + found.Start;
            var label = Label().Match(found.Text).Length;
            var (start, end) = text.ToSource(label < found.Length ? from + label : from, from + found.Length);
            var aside = kind == "news" && (found.Paragraph == 0 || Held().IsMatch(found.Text));
            placed.Add(aside ? new PlacedStatement(start, end, "other", null) : new PlacedStatement(start, end, found.Kind, found.SectorCode));
        }

        return placed;
    }

    private static SourceParagraph Source(string paragraph)
    {
        var isRow = paragraph.Contains(" | ", StringComparison.Ordinal);
        var bare = paragraph.TrimStart('#', ' ');
        var marked = paragraph.Length - paragraph.TrimStart('#').Length;
        var level = isRow ? null : marked is > 0 and < 7 ? marked : ParagraphShape.HeadingLevel(bare, isBold: false);
        return new SourceParagraph(paragraph, level, level is null && ParagraphShape.IsBullet(paragraph), isRow);
    }

    // What no heading tells is told by the document: a plan, a directive and a conclusion give tasks.
    private static string? DefaultKind(string kind) => kind is "plan" or "programme" or "conclusion" or "directive" ? "task" : null;

    private static List<PlacedTask> Tasks(string text, IReadOnlyList<PlacedStatement> statements, int? year)
    {
        var tasks = new List<PlacedTask>();
        IReadOnlyList<string> asked = [];
        foreach (var statement in statements)
        {
            var sentence = text[statement.Start..statement.End];
            var read = statement.Kind is "task" || Gives(sentence) ? TaskReader.Read(sentence, year) : null;
            if (statement.Kind is not "task" && (read?.Lead is null || statement.Kind is "other" or "cause"))
            {
                asked = [];
                continue;
            }

            // "đề nghị các ngành, các huyện cần tập trung vào một số nhiệm vụ: A; B": who is asked is asked for each.
            asked = AskedOf(sentence) ?? asked;
            var lead = read?.Lead is { } named ? TaskReader.Units(named) : asked;
            tasks.Add(new PlacedTask(statement.Start, statement.End, lead, read?.Support ?? [], read?.Due, read?.Product));
        }

        return tasks;
    }

    private static bool Gives(string sentence) =>
        sentence.StartsWith("Giao ", StringComparison.Ordinal) || sentence.StartsWith("Yêu cầu ", StringComparison.Ordinal) || sentence.StartsWith("Phân công ", StringComparison.Ordinal) || sentence.Contains("chủ trì", StringComparison.Ordinal);

    private static IReadOnlyList<string>? AskedOf(string sentence)
    {
        var match = Asked().Match(sentence);
        return match.Success ? TaskReader.Units(match.Groups["who"].Value) : null;
    }

    // A reporter tells on which day who met.
    [GeneratedRegex(@"^(?:Sáng|Chiều|Tối|Ngày|Mới đây|Vừa qua)\b.{0,200}\b(?:tổ chức|chủ trì|dự|khai mạc|diễn ra)\b.{0,20}\b(?:[Hh]ội nghị|[Hh]ội thảo|buổi làm việc|phiên họp|[Ll]ễ)\b")]
    private static partial Regex Held();

    // A list's own number is no part of what is said.
    [GeneratedRegex(@"^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s*|[a-zđ]\)\s*|[IVX]{1,5}[.\-]\s+)")]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:đề nghị|yêu cầu|Đề nghị|Yêu cầu)\s*,?\s+(?<who>[^:;.]{4,160}?)\s+(?:cần\s+)?(?:tập trung|thực hiện|triển khai)[^:;.]{0,80}:", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
