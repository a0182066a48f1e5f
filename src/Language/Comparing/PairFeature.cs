namespace Language.Comparing;

/// <summary>What is asked of two statements held beside each other before their words are: shares in hundredths, the rest counted or 0 and 1.</summary>
internal enum PairFeature
{
    Always,

    /// <summary>The lexicon says that one holds all that the other says.</summary>
    OneHoldsTheOther,

    /// <summary>How many of the words of the one that has fewer both have; the same of the one that has more.</summary>
    WordsOfShorter,
    WordsOfLonger,

    /// <summary>The same of syllables, as they are written.</summary>
    SyllablesOfShorter,
    SyllablesOfLonger,

    /// <summary>How many syllables only one has: on the side that has fewer such, and on the other.</summary>
    OnlyFewer,
    OnlyMore,

    /// <summary>The same once more, one of these: none, one, two, three or four, five to seven, more.</summary>
    NoneOnly,
    OneOnly,
    TwoOnly,
    FewOnly,
    SomeOnly,
    ManyOnly,

    /// <summary>Of each two syllables that stand together, the share that both have.</summary>
    Pairs,

    /// <summary>How much of the shorter is the frame that both begin and end with, word for word.</summary>
    Frame,

    /// <summary>Between the same beginning and the same end nothing is the same; hardly anything is.</summary>
    AllReplaced,
    MostReplaced,

    /// <summary>Between the same beginning and the same end stands a list: how many of its parts both have.</summary>
    Listed,

    /// <summary>In how many rows of words that exclude each other each has one that the other has not.</summary>
    Contrasts,

    /// <summary>How many names only one has: on the side that has fewer such, and on the other.</summary>
    NamesFewer,
    NamesMore,

    /// <summary>How many rows of ways of saying both have a way of, each another; how many words of the one are so explained, and of the other; how many are not.</summary>
    Senses,
    ExplainedFewer,
    ExplainedMore,
    LeftFewer,
    LeftMore,

    /// <summary>How many shared words stand in one order.</summary>
    Order,
    Shared,

    /// <summary>One rises, falls, denies, is to come, ends or goes on, and the other does not.</summary>
    Rises,
    Falls,
    Denies,
    ToCome,
    Ends,
    StillThere,

    /// <summary>One says how many are meant, or both another; one says how far the work has got.</summary>
    DegreeOfOne,
    Degrees,
    StageOfOne,

    /// <summary>Numbers before which one says more, less, to or by, and the other does not, or another of these.</summary>
    Bounds,

    /// <summary>Words that turn a meaning and stand in one alone.</summary>
    Turning,

    /// <summary>One says what the other says with its sides, or those who act, changed about.</summary>
    Turned,

    /// <summary>How far apart, and how near each other, the kinds are that they read like: in thousandths.</summary>
    KindsApart,
    KindsTogether,
}
