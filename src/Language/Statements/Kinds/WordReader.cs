namespace Language.Statements.Kinds;

/// <summary>The words of a sentence and each two that follow one another; those it begins with once more, with a mark before them.</summary>
internal static class WordReader
{
    public const char First = '^';

    /// <param name="key">The folded sentence.</param>
    public static IEnumerable<string> Phrases(string key)
    {
        string? before = null;
        var count = 0;
        for (var at = 0; at < key.Length;)
        {
            while (at < key.Length && !char.IsLetterOrDigit(key[at]) && key[at] != ',')
            {
                at++;
            }

            var stop = at;
            while (stop < key.Length && char.IsLetterOrDigit(key[stop]))
            {
                stop++;
            }

            // Numbers and commas part phrases.
            var word = stop > at && !key.AsSpan(at, stop - at).ContainsAnyInRange('0', '9') ? key[at..stop] : null;
            at = Math.Max(stop, at + 1);
            if (word is not null)
            {
                yield return word;
                if (before is not null)
                {
                    yield return before + " " + word;
                }

                if (count == 0)
                {
                    yield return First + word;
                }
                else if (count == 1 && before is not null)
                {
                    yield return First + before + " " + word;
                }
            }

            (before, count) = (word, count + 1);
        }
    }
}
