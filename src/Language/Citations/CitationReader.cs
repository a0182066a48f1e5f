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
        var full = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = NumberedDocuments
            .Find(text.Text)
            .Select(f => (f.Start, f.End, f.Type, Number: (string?)f.Number, f.Date))
            .Concat(NamedLaws.Find(text.Text).Select(f => (f.Start, f.End, f.Type, f.Number, f.Date)))
            .Concat(UnnumberedDocuments.Find(text.Text).Select(f => (f.Start, f.End, f.Type, Number: (string?)null, Date: (DateOnly?)null)));
        var last = 0;
        foreach (var f in all.OrderBy(f => f.Start).ThenByDescending(f => f.End))
        {
            if (f.Start < last)
            {
                continue;
            }

            last = f.End;
            var (start, end) = text.ToSource(f.Start, f.End);
            var issuer = Surroundings.IssuerAfter(text.Text, f.End);
            found.Add(new Citation(start, end, text.Source[start..end], f.Type, f.Number, f.Date, issuer, Surroundings.ClauseBefore(text.Text, f.Start), FullFormOf(full, f.Type, f.Number, found.Count)));
        }

        return found;
    }

    // Decree 30/2020, annex I: cited in full once, then by type and number. "Nghị định 54" is the 54/2010/NĐ-CP named before it.
    private static int? FullFormOf(Dictionary<string, int> full, string type, string? number, int index)
    {
        if (number is null)
        {
            return null;
        }

        var cut = number.IndexOfAny(['/', '-']);
        if (cut > 0)
        {
            full.TryAdd(type + number[..cut], index);
            return null;
        }

        return full.TryGetValue(type + number, out var at) ? at : null;
    }
}
