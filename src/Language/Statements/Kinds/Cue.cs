namespace Language.Statements.Kinds;

/// <summary>What a word, an opening or a pair of words says of the kind of its sentence. Its weights stand in <see cref="CueWeights"/>.</summary>
internal enum Cue
{
    /// <summary>In every sentence: how often each kind is met where nothing tells.</summary>
    Always,

    // Openings.
    OpensWithAim,
    OpensWithCountedAim,
    OpensWithNone,
    OpensWithDeed,
    OpensWithCountedDeed,
    OpensWithTargetedDeed,
    OpensWithOrgan,
    OrganActs,
    OpensWithNoun,
    OpensWithReason,
    OpensWithComing,
    OpensWithPast,
    OpensWithMeeting,
    OpensWithThanks,

    // Words.
    Done,
    Gets,
    Well,
    Better,
    Thanks,
    Tells,
    Measured,
    Lacks,
    NotYet,
    Worse,
    Only,
    Few,
    Not,
    Still,
    Hard,
    Some,
    Reason,
    Because,
    Therefore,
    Circumstance,
    Contrast,
    Must,
    Coming,
    AtLeast,
    Aims,
    Meeting,
    Harmless,

    // What goes up or down, and whether that is good.
    Ill,
    Good,
    Up,
    Down,
    None,
    IllUp,
    IllDown,
    IllNone,
    GoodUp,
    GoodDown,
    GoodNone,

    // Pairs.
    Figures,
    Untold,
    UntoldOrder,
    BadAfterTurn,
}
