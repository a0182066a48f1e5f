namespace Language.Comparing;

/// <summary>A statement made ready to be compared: its words, its figures, and which way it points.</summary>
/// <param name="Tokens">What it is about, sorted; common words, the units' own names and what only goes along are not among them.</param>
/// <param name="Numerals">The numbers it names: of what is counted, of days, of documents.</param>
/// <param name="Years">Years it names, sorted; one text may leave out what the other says, but not say another.</param>
/// <param name="Polarity">Words that turn the meaning: not, up, down, to come, ended.</param>
public sealed record PreparedText(IReadOnlyList<string> Tokens, Numerals Numerals, IReadOnlyList<string> Years, string Polarity)
{
    /// <summary>Words that may be left out but stand for no other, sorted.</summary>
    internal IReadOnlyList<(Part Part, string Text)> Aside { get; init; } = [];

    /// <summary>Words that go along with what is said, sorted.</summary>
    public IReadOnlyList<string> Soft { get; init; } = [];

    /// <summary>How many it speaks of: a for all, m for most, n for many, s for some; ' ' where it does not say.</summary>
    public char Degree { get; init; } = ' ';

    /// <summary>All its words that say something, in the order of the text.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <summary>How much it says: each different word once, an everyday compound by its syllables.</summary>
    public int Weight { get; init; }

    /// <summary>t for what is to go on, d for what is said to be done, g for what is being done; ' ' where it does not say.</summary>
    public char Goes { get; init; } = ' ';

    /// <summary>The statement itself: what costs much is asked of it only where all else is the same.</summary>
    public string Text { get; init; } = "";

    /// <summary>Places it names, each with its level: <c>huyện sìn hồ</c>.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Days with their months and parts with their wholes, in the order of the text.</summary>
    internal IReadOnlyList<(string Pair, bool IsDay)> Pairs { get; init; } = [];

    /// <summary>Each figure with what it is said with, in the order of the text.</summary>
    internal IReadOnlyList<CountedPart> Parts { get; init; } = [];

    /// <summary>The numbers that are no figures: of days, documents, periods.</summary>
    internal IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>All its words, where something rises or falls; else none.</summary>
    internal IReadOnlyList<string> Moves { get; init; } = [];

    /// <summary>Who acts on whom.</summary>
    internal IReadOnlyList<(string Who, string Does, string Whom)> Acts { get; init; } = [];

    /// <summary>Words that turn a meaning where one text says them and the other does not.</summary>
    internal IReadOnlyList<string> Turning { get; init; } = [];

    /// <summary>A bit for each of its words: what cannot say the same is mostly known by it alone. The same in every run.</summary>
    public ulong Signature => Wording.Signature;

    /// <summary>How it is worded, whatever its words mean.</summary>
    internal Wording Wording { get; init; } = Wording.None;

    /// <summary>How high the unit stands that says it, as <see cref="PlaceNames.RankOf"/>; null where it is not known who does.</summary>
    internal int? Rank { get; init; }
}
