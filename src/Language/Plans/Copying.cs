using Language.Comparing;
using Language.Readings;
using Language.Text;

namespace Language.Plans;

/// <summary>What a plan took from its directive: runs of the same words, and sentences that say the same in another order or with other words.</summary>
internal static class Copying
{
    /// <summary>Fewer words than this in a row are the language's own.</summary>
    private const int ShortestRun = 8;

    /// <summary>How many of a sentence's content words must stand in one sentence of the directive, in hundredths.</summary>
    private const int NearEnough = 80;

    private const int FewestContentWords = 6;

    private sealed record Word(string Key, int Start, int End);

    /// <summary>The stretches that an office writes of its own will: no letterhead, no legal base, no closing, no citation's name.</summary>
    public static IReadOnlyList<Span> Counted(string plan, Reading reading)
    {
        var counted = new List<Span>();
        foreach (var statement in reading.Statements.Where(s => s.Kind is not "other" && !IsFormula(plan[s.Start..s.End])))
        {
            var from = statement.Start;
            foreach (var citation in reading.Citations.Where(c => c.Start >= statement.Start && c.End <= statement.End))
            {
                Add(from, citation.Start);
                from = citation.End;
            }

            Add(from, statement.End);
        }

        return counted;

        void Add(int start, int end)
        {
            if (end > start)
            {
                counted.Add(new Span(start, end));
            }
        }
    }

    public static IReadOnlyList<CopiedSpan> Find(string plan, IReadOnlyList<Span> counted, string directive)
    {
        var source = Words(directive, new Span(0, directive.Length));
        var places = Places(source);
        var sentences = Sentences(directive);
        var found = new List<CopiedSpan>();
        foreach (var span in counted)
        {
            var exact = Exact(Words(plan, span), source, places);
            var near = exact.Sum(c => c.Plan.End - c.Plan.Start) * 2 < span.End - span.Start ? Near(plan, span, directive, sentences) : null;
            found.AddRange(near is null ? exact : [near]);
        }

        return found;
    }

    /// <summary>Letters and digits of a stretch.</summary>
    public static int Letters(string text, Span span) => text.AsSpan(span.Start, span.End - span.Start).ToArray().Count(char.IsLetterOrDigit);

    // Words by which every plan begins, refers and ends (Decree 30/2020, annex III; Guidance 36-HD/VPTW).
    private static bool IsFormula(string sentence)
    {
        var key = Normaliser.Fold(sentence).TrimStart('-', '+', ' ');
        return key.StartsWith("căn cứ", StringComparison.Ordinal) || key.StartsWith("thực hiện ", StringComparison.Ordinal) && key.Contains("ban hành kế hoạch", StringComparison.Ordinal) || key.StartsWith("trên đây là", StringComparison.Ordinal) || key.Contains("tổ chức thực hiện kế hoạch này", StringComparison.Ordinal) || key.Contains("trong quá trình thực hiện, nếu có", StringComparison.Ordinal) || key.Contains("khó khăn, vướng mắc", StringComparison.Ordinal) && key.Contains("báo cáo", StringComparison.Ordinal);
    }

    private static Dictionary<string, List<int>> Places(IReadOnlyList<Word> source)
    {
        const int MostPlaces = 64;
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at + ShortestRun <= source.Count; at++)
        {
            var list = places.TryGetValue(Key(source, at), out var known) ? known : places[Key(source, at)] = [];
            if (list.Count < MostPlaces)
            {
                list.Add(at);
            }
        }

        return places;
    }

    private static string Key(IReadOnlyList<Word> words, int at) => string.Join(' ', Enumerable.Range(at, ShortestRun).Select(i => words[i].Key));

    private static List<CopiedSpan> Exact(IReadOnlyList<Word> words, IReadOnlyList<Word> source, Dictionary<string, List<int>> places)
    {
        var found = new List<CopiedSpan>();
        for (var at = 0; at + ShortestRun <= words.Count;)
        {
            var (length, from) = places.TryGetValue(Key(words, at), out var starts) ? starts.Select(s => (Run(words, at, source, s), s)).Max() : (0, 0);
            if (length > 0)
            {
                found.Add(new CopiedSpan(new Span(words[at].Start, words[at + length - 1].End), new Span(source[from].Start, source[from + length - 1].End), IsExact: true));
            }

            at += Math.Max(length, 1);
        }

        return found;
    }

    private static int Run(IReadOnlyList<Word> words, int at, IReadOnlyList<Word> source, int from)
    {
        var length = 0;
        while (at + length < words.Count && from + length < source.Count && words[at + length].Key == source[from + length].Key)
        {
            length++;
        }

        return length;
    }

    private static CopiedSpan? Near(string plan, Span span, string directive, IReadOnlyList<(Span Place, HashSet<string> Words)> sentences)
    {
        var words = NearRepeat.Prepare(plan[span.Start..span.End]).Order.Distinct().ToList();
        if (words.Count < FewestContentWords)
        {
            return null;
        }

        var best = sentences.Select(s => (Shared: words.Count(s.Words.Contains), s.Place)).OrderByDescending(s => s.Shared).ThenBy(s => s.Place.Start).FirstOrDefault();
        return best.Shared * 100 >= words.Count * NearEnough ? new CopiedSpan(span, best.Place, IsExact: false) : null;
    }

    private static List<(Span Place, HashSet<string> Words)> Sentences(string directive)
    {
        var sentences = new List<(Span, HashSet<string>)>();
        foreach (var (start, end) in Paragraphs.Of(directive))
        {
            foreach (var (from, length) in Statements.SentenceSplitter.Split(directive[start..end]))
            {
                sentences.Add((new Span(start + from, start + from + length), [.. NearRepeat.Prepare(directive.Substring(start + from, length)).Order]));
            }
        }

        return sentences;
    }

    private static List<Word> Words(string text, Span span)
    {
        var words = new List<Word>();
        for (var at = span.Start; at < span.End;)
        {
            var end = at;
            while (end < span.End && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                end++;
            }

            if (end > at)
            {
                words.Add(new Word(Normaliser.Fold(text[at..end]), at, end));
            }

            at = end + 1;
        }

        return words;
    }
}
