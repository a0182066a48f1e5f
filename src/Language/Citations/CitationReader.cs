using Language.Text;

namespace Language.Citations;

/// <summary>Finds the documents that a text cites, in order.</summary>
public static class CitationReader
{
    public static IReadOnlyList<Citation> Read(string text) => Read(FoldedText.Of(text));

    public static IReadOnlyList<Citation> Read(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Citation>();
        var all = NumberedDocuments.Find(text.Text).Select(f => (f.Start, f.End, f.Type, Number: (string?)f.Number, f.Date)).Concat(NamedLaws.Find(text.Text).Select(f => (f.Start, f.End, f.Type, f.Number, f.Date)));
        var last = 0;
        foreach (var f in all.OrderBy(f => f.Start).ThenByDescending(f => f.End))
        {
            if (f.Start < last)
            {
                continue;
            }

            last = f.End;
            var (start, end) = text.ToSource(f.Start, f.End);
            found.Add(new Citation(start, end, text.Source[start..end], f.Type, f.Number, f.Date, null, null, null));
        }

        return found;
    }
}
