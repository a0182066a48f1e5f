namespace Language.Comparing;

/// <summary>
/// Two statements held beside each other word by word. What one says more is an addition and may be; what each says more is one thing
/// in the place of another, and makes two statements. Words that only go along cost little, but stand for nothing that is said.
/// </summary>
internal static class Alignment
{
    /// <summary>How many words one text may have more than the other, in hundredths of the shorter one's.</summary>
    private const int Added = 60;

    /// <summary>The same where the shorter one has but a few words: two things in the place of one are not the same.</summary>
    private const int AddedToFew = 45;
    private const int Few = 4;

    /// <summary>How many words that only go along may differ: on the side that has fewer, and on both.</summary>
    private const int SoftOfOne = 3;
    private const int SoftOfBoth = 8;

    public static bool Holds(PreparedText a, PreparedText b)
    {
        var shared = SharedCount(a.Tokens, b.Tokens);
        var (fewer, more) = (Math.Min(a.Tokens.Count, b.Tokens.Count), Math.Max(a.Tokens.Count, b.Tokens.Count));
        if (shared < fewer || (more - shared) * 100 > fewer * (fewer < Few ? AddedToFew : Added))
        {
            return false;
        }

        var (addedA, addedB) = (a.Tokens.Count > shared, b.Tokens.Count > shared);
        return SoftMayDiffer(a, b, addedA, addedB) && AsideMayDiffer(a, b, addedA, addedB) && !Turns(a, b) && !Turns(b, a);
    }

    private static bool SoftMayDiffer(PreparedText a, PreparedText b, bool addedA, bool addedB)
    {
        var (softA, softB) = (a.Soft.Except(b.Soft).Count(), b.Soft.Except(a.Soft).Count());
        return !(softA > 0 && addedB) && !(softB > 0 && addedA) && Math.Min(softA, softB) <= SoftOfOne && softA + softB <= SoftOfBoth;
    }

    private static bool AsideMayDiffer(PreparedText a, PreparedText b, bool addedA, bool addedB)
    {
        var (asideA, asideB) = (Kinds(a, b), Kinds(b, a));
        return !asideA.Overlaps(asideB) && !(NamesPeople(asideA) && NamesPeople(asideB)) && !(addedB && Replaced(asideA)) && !(addedA && Replaced(asideB));
    }

    private static HashSet<Part> Kinds(PreparedText one, PreparedText other) => [.. one.Aside.Except(other.Aside).Select(t => t.Part)];

    private static bool NamesPeople(HashSet<Part> kinds) => kinds.Contains(Part.Who) || kinds.Contains(Part.Folk);

    // "Of the commune" and "for the people" are left out wherever they go without saying; other things are not, where something else is said instead.
    private static bool Replaced(HashSet<Part> kinds) => kinds.Any(k => k is not (Part.Level or Part.Folk));

    private static bool Turns(PreparedText one, PreparedText other) =>
        one.Tokens.Any(t => Lexicon.Turning.Contains(t) && !other.Tokens.Contains(t)) || one.Aside.Any(t => Lexicon.Turning.Contains(t.Text) && !other.Aside.Contains(t));

    private static int SharedCount(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Count && j < b.Count)
        {
            switch (string.CompareOrdinal(a[i], b[j]))
            {
                case 0:
                    (i, j, shared) = (i + 1, j + 1, shared + 1);
                    break;
                case < 0:
                    i++;
                    break;
                default:
                    j++;
                    break;
            }
        }

        return shared;
    }
}
