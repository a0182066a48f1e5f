namespace Documents.Writing;

/// <summary>The blocks with the labels of their headings, counted afresh under each higher one: the page and the document number alike.</summary>
internal static class Labelled
{
    public static IEnumerable<(Block Block, string Label)> Of(IReadOnlyList<Block> blocks, LayoutRules rules)
    {
        var counts = new int[4];
        foreach (var block in blocks)
        {
            if (block is not Heading heading)
            {
                yield return (block, "");
                continue;
            }

            counts[heading.Level]++;
            Array.Clear(counts, heading.Level + 1, counts.Length - heading.Level - 1);
            yield return (block, Phrases.Label(heading.Level, counts[heading.Level], rules));
        }
    }

    /// <summary>The body with its closing sign, "./.", set on the last block that can bear it.</summary>
    public static IReadOnlyList<Block> Closed(IReadOnlyList<Block> body, LayoutRules rules)
    {
        var closing = rules.Word("closing");
        if (closing.Length == 0 || body.Count == 0)
        {
            return body;
        }

        string Close(string text) => text.TrimEnd(' ', '.', '/', ';') + closing;
        Block? closed = body[^1] switch
        {
            Paragraph p => p with { Text = Close(p.Text) },
            Item i => i with { Text = Close(i.Text) },
            _ => null,
        };
        return closed is null ? [.. body, new Paragraph(closing)] : [.. body.Take(body.Count - 1), closed];
    }
}
