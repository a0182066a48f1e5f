namespace Language.Text;

/// <summary>The words of a folded text, read once and looked up in several <see cref="WordTrie{T}"/>s.</summary>
internal sealed class WordRun
{
    private readonly Word[] words;

    public WordRun(string folded)
    {
        Folded = folded;
        // A syllable and its space are about five letters.
        words = new Word[(folded.Length / 4) + 4];
        for (var at = 0; Next(folded, at) is var (start, stop) && stop > start; at = stop)
        {
            if (Count == words.Length)
            {
                Array.Resize(ref words, words.Length * 2);
            }

            words[Count++] = new Word(start, stop - start, MarkOf(folded.AsSpan(start, stop - start)));
        }
    }

    /// <param name="Mark">The same for the same word; another may have it too, but hardly ever.</param>
    public readonly record struct Word(int Start, int Length, ulong Mark);

    public string Folded { get; }

    public int Count { get; }

    public ref readonly Word this[int at] => ref words[at];

    /// <summary>The marks of words that blanks part.</summary>
    internal static HashSet<ulong> MarksOf(string words) => [.. words.Split(' ').Select(w => MarkOf(w))];

    // FNV's way, on UTF-16 units.
    internal static ulong MarkOf(ReadOnlySpan<char> word)
    {
        var mark = 14695981039346656037UL;
        foreach (var c in word)
        {
            mark = (mark ^ c) * 1099511628211UL;
        }

        return mark;
    }

    // Words are letters and digits; the signs between them part words and say nothing, but a comma inside a phrase must be there.
    private static (int Start, int Stop) Next(string text, int at)
    {
        while (at < text.Length && !Normaliser.IsWordSign(text[at]) && text[at] != ',')
        {
            at++;
        }

        var stop = at;
        while (stop < text.Length && Normaliser.IsWordSign(text[stop]))
        {
            stop++;
        }

        return stop == at && at < text.Length ? (at, at + 1) : (at, stop);
    }
}
