namespace Language.Comparing;

/// <summary>Reads of two statements what <see cref="PairWeights"/> and <see cref="PairTrees"/> ask: the same whichever comes first.</summary>
internal static class PairReader
{
    /// <summary>How many <see cref="PairFeature"/>s there are, and behind them a place for each two kinds that the statements read like.</summary>
    public static readonly int FeatureCount = KindPairs + (Wording.KindNames.Length * Wording.KindNames.Length);

    private const int KindPairs = (int)PairFeature.KindsTogether + 1;

    // Hundredths of the shorter's syllables.
    private const int LeastShared = 30;

    // More than so many make no difference.
    private const int MostFewer = 12;
    private const int MostMore = 16;
    private const int MostOfFew = 4;

    /// <param name="found">Room for one number for each feature, all 0.</param>
    public static void Read(PreparedText a, PreparedText b, bool oneHoldsTheOther, Span<int> found)
    {
        var (one, other) = (a.Wording, b.Wording);
        found[(int)PairFeature.Always] = 1;
        found[(int)PairFeature.OneHoldsTheOther] = oneHoldsTheOther ? 1 : 0;
        ReadSyllables(one, other, found);
        ReadNames(one, other, found);
        FrameReader.Read(one, other, found);
        TermReader.Read(one, other, found);
        ReadBearing(a, b, found);
        ReadKinds(one, other, found);
    }

    /// <summary>The place of a feature, or of two kinds: <c>OnlyMore</c>, <c>result|task</c>.</summary>
    public static int PlaceOf(string name) =>
        name.Split('|') is [var one, var other] ? KindPairs + (Array.IndexOf(Wording.KindNames, one) * Wording.KindNames.Length) + Array.IndexOf(Wording.KindNames, other) : (int)Enum.Parse<PairFeature>(name);

    /// <summary>The name that <see cref="PlaceOf"/> knows a place by.</summary>
    public static string NameOf(int place) =>
        place < KindPairs ? ((PairFeature)place).ToString() : $"{Wording.KindNames[(place - KindPairs) / Wording.KindNames.Length]}|{Wording.KindNames[(place - KindPairs) % Wording.KindNames.Length]}";

    /// <summary>How many syllables only one of them has, on the side that has fewer such.</summary>
    public static int OnlyInFewer(Wording one, Wording other) => Math.Min(one.Syllables.Length, other.Syllables.Length) - Shared(one.Syllables, other.Syllables);

    /// <summary>Whether they share enough syllables for anything to be told: what is said in quite other words is left to a person.</summary>
    public static bool ShareEnough(Wording one, Wording other) => Shared(one.Syllables, other.Syllables) * 100 >= LeastShared * Math.Min(one.Syllables.Length, other.Syllables.Length);

    /// <summary>Hundredths of the whole; 0 where there is none.</summary>
    public static int Share(int part, int whole) => whole == 0 ? 0 : 100 * part / whole;

    private static void ReadSyllables(Wording one, Wording other, Span<int> found)
    {
        var shared = Shared(one.Syllables, other.Syllables);
        var (fewer, more) = Ordered(one.Syllables.Length, other.Syllables.Length);
        found[(int)PairFeature.SyllablesOfShorter] = Share(shared, fewer);
        found[(int)PairFeature.SyllablesOfLonger] = Share(shared, more);
        found[(int)PairFeature.OnlyFewer] = Math.Min(MostFewer, fewer - shared);
        found[(int)PairFeature.OnlyMore] = Math.Min(MostMore, more - shared);
        found[(int)((fewer - shared) switch { 0 => PairFeature.NoneOnly, 1 => PairFeature.OneOnly, 2 => PairFeature.TwoOnly, <= 4 => PairFeature.FewOnly, <= 7 => PairFeature.SomeOnly, _ => PairFeature.ManyOnly })] = 1;
        found[(int)PairFeature.Pairs] = Share(Shared(one.Pairs, other.Pairs), Math.Min(one.Pairs.Length, other.Pairs.Length));
    }

    private static void ReadNames(Wording one, Wording other, Span<int> found)
    {
        var (fewer, more) = Ordered(NamesOnlyIn(one, other), NamesOnlyIn(other, one));
        found[(int)PairFeature.NamesFewer] = Math.Min(MostOfFew, fewer);
        found[(int)PairFeature.NamesMore] = Math.Min(MostOfFew, more);
        var (at, rows) = ((0, 0), 0);
        while (rows < MostOfFew && Contrasts.Next(one.Contrasts, other.Contrasts, ref at) >= 0)
        {
            rows++;
        }

        found[(int)PairFeature.Contrasts] = rows;
    }

    // A name that the other writes small is no other name.
    private static int NamesOnlyIn(Wording one, Wording other)
    {
        var count = 0;
        foreach (var name in one.Names)
        {
            count += Array.BinarySearch(other.Syllables, name) < 0 ? 1 : 0;
        }

        return count;
    }

    private static void ReadBearing(PreparedText a, PreparedText b, Span<int> found)
    {
        for (var sign = 0; sign < a.Polarity.Length; sign++)
        {
            found[(int)PairFeature.Rises + sign] = a.Polarity[sign] != b.Polarity[sign] ? 1 : 0;
        }

        if (a.Degree != b.Degree)
        {
            found[(int)(a.Degree == ' ' || b.Degree == ' ' ? PairFeature.DegreeOfOne : PairFeature.Degrees)] = 1;
        }

        if (a.Goes != b.Goes)
        {
            found[(int)PairFeature.StageOfOne] = 1;
        }

        found[(int)PairFeature.Bounds] = Math.Min(MostOfFew, Bounds.Differences(a.Numerals.Bounds, b.Numerals.Bounds));
        found[(int)PairFeature.Turning] = Math.Min(MostOfFew, Missing(a.Turning, b.Turning) + Missing(b.Turning, a.Turning));
    }

    private static int Missing(IReadOnlyList<string> from, IReadOnlyList<string> other) => from.Count == 0 ? 0 : from.Count(w => !other.Contains(w));

    private static void ReadKinds(Wording one, Wording other, Span<int> found)
    {
        for (var kind = 0; kind < one.Kinds.Length; kind++)
        {
            found[(int)PairFeature.KindsApart] += Math.Abs(one.Kinds[kind] - other.Kinds[kind]);
            found[(int)PairFeature.KindsTogether] += one.Kinds[kind] * other.Kinds[kind] / 1000;
        }

        var (lower, higher) = Ordered(one.Kind, other.Kind);
        found[KindPairs + (lower * Wording.KindNames.Length) + higher] = 1;
    }

    /// <summary>The lesser first.</summary>
    public static (int Fewer, int More) Ordered(int one, int other) => (Math.Min(one, other), Math.Max(one, other));

    private static int Shared(ulong[] a, ulong[] b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var (one, other) = (a[i], b[j]);
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }

        return shared;
    }
}
