namespace Language.Statements;

/// <summary>Whether a text begins with one of many words: only those with its first letter are compared.</summary>
internal sealed class Beginnings(IEnumerable<string> words)
{
    private readonly Dictionary<char, string[]> byFirst = words.GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.ToArray());

    public bool Begins(string text)
    {
        if (text.Length == 0 || !byFirst.TryGetValue(text[0], out var same))
        {
            return false;
        }

        foreach (var word in same)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
