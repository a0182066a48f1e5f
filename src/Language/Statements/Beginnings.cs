namespace Language.Statements;

/// <summary>Whether a text begins with one of many words: only those with its first letter are compared.</summary>
internal sealed class Beginnings
{
    // Letters that share their low byte share a place; the words themselves tell.
    private readonly string[][] byFirst = [.. Enumerable.Repeat(Array.Empty<string>(), 256)];

    public Beginnings(IEnumerable<string> words)
    {
        foreach (var same in words.GroupBy(w => (byte)w[0]))
        {
            byFirst[same.Key] = [.. same];
        }
    }

    public bool Begins(string text)
    {
        foreach (var word in text.Length == 0 ? [] : byFirst[(byte)text[0]])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
