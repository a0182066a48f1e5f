namespace Language.Statements.Kinds;

/// <summary>How much each cue counts for each kind, in hundredths; negative where it speaks against. Written by <c>Bench learn</c>.</summary>
internal static class CueWeights
{
    /// <summary>What a weight of one is written as.</summary>
    public const int One = 100;

    /// <summary>The order of the weights.</summary>
    public static readonly string[] Kinds = ["result", "limitation", "cause", "task", "other"];

    /// <summary>By the cue's number.</summary>
    public static readonly int[][] Of = Listed(new()
    {
        [Cue.Always] = [-2, 100, 40, -83, -32],
        [Cue.OpensWithAim] = [-111, -115, -124, 217, -104],
        [Cue.OpensWithCountedAim] = [64, -15, -8, -37, -5],
        [Cue.OpensWithNone] = [140, -71, -48, -16, -5],
        [Cue.OpensWithDeed] = [-62, -66, -83, 184, -24],
        [Cue.OpensWithCountedDeed] = [40, -73, -55, 113, -20],
        [Cue.OpensWithTargetedDeed] = [-9, -40, -13, 76, -13],
        [Cue.OpensWithOrgan] = [29, -54, -30, 43, 8],
        [Cue.OrganActs] = [-9, -47, 3, 50, 2],
        [Cue.OpensWithNoun] = [31, 83, -53, -73, -1],
        [Cue.OpensWithReason] = [-28, -42, 102, -19, -15],
        [Cue.OpensWithComing] = [-68, -25, -13, 115, -8],
        [Cue.OpensWithPast] = [84, -16, -15, -65, 11],
        [Cue.OpensWithMeeting] = [-36, -12, -17, 1, 66],
        [Cue.OpensWithThanks] = [8, -14, 24, -13, -5],
        [Cue.Done] = [18, -29, -17, -3, 33],
        [Cue.Gets] = [97, -77, -74, 9, -41],
        [Cue.Well] = [90, -32, -45, 25, -50],
        [Cue.Better] = [117, -49, -43, -40, -9],
        [Cue.Thanks] = [16, -26, 28, -7, -11],
        [Cue.Tells] = [5, -15, -27, -15, 40],
        [Cue.Measured] = [62, -11, -1, -36, -14],
        [Cue.Lacks] = [-107, 115, 53, -33, -71],
        [Cue.NotYet] = [-78, 98, 49, -27, -50],
        [Cue.Worse] = [0, 0, 0, 0, 0],
        [Cue.Only] = [-57, 106, 9, -14, -57],
        [Cue.Few] = [-66, 73, 76, -34, -50],
        [Cue.Not] = [-37, 46, 29, 37, -66],
        [Cue.Still] = [-72, 73, 25, -13, -21],
        [Cue.Hard] = [-50, 63, 50, -37, -26],
        [Cue.Some] = [-28, 114, -25, -43, -27],
        [Cue.Reason] = [-100, -104, 150, -49, 47],
        [Cue.Because] = [-14, -39, 22, -2, 34],
        [Cue.Therefore] = [-37, -65, 121, -12, -6],
        [Cue.Circumstance] = [-65, -86, 129, -52, -57],
        [Cue.Contrast] = [-30, -23, 80, -20, -6],
        [Cue.Must] = [-15, -56, -30, 85, -1],
        [Cue.Coming] = [-35, -97, -40, 130, -17],
        [Cue.AtLeast] = [-11, -44, -21, 108, -36],
        [Cue.Aims] = [-23, -44, -39, 83, -35],
        [Cue.Meeting] = [-72, -64, -56, -37, 155],
        [Cue.Harmless] = [14, -18, -6, 40, -30],
        [Cue.Ill] = [26, 34, -35, 46, -60],
        [Cue.Good] = [16, 20, 24, 4, -56],
        [Cue.Up] = [25, 27, 3, -9, -47],
        [Cue.Down] = [-7, 48, 6, 12, -58],
        [Cue.None] = [43, -1, -12, 14, -45],
        [Cue.IllUp] = [-89, 94, 32, -26, -11],
        [Cue.IllDown] = [77, -96, 17, 13, -10],
        [Cue.IllNone] = [69, -73, 10, -15, 10],
        [Cue.GoodUp] = [31, 0, -18, -10, -3],
        [Cue.GoodDown] = [-99, 94, 9, 3, -7],
        [Cue.GoodNone] = [-12, 4, 24, -11, -4],
        [Cue.Figures] = [129, -23, -138, -77, -11],
        [Cue.Untold] = [-38, -65, -20, 56, 33],
        [Cue.UntoldOrder] = [5, -26, -32, 59, -6],
        [Cue.BadAfterTurn] = [-29, 31, 5, -6, -2],
    });

    private static int[][] Listed(Dictionary<Cue, int[]> weights) => [.. Enum.GetValues<Cue>().Select(cue => weights[cue])];
}
