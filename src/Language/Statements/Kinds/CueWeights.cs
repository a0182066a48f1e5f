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
        [Cue.Always] = [-49, 109, 11, -61, 5],
        [Cue.OpensWithAim] = [-117, -162, -131, 202, -142],
        [Cue.OpensWithCountedAim] = [91, -27, -7, -43, -13],
        [Cue.OpensWithNone] = [132, -79, -46, 3, -12],
        [Cue.OpensWithDeed] = [-80, -70, -75, 171, -59],
        [Cue.OpensWithCountedDeed] = [64, -90, -67, 137, -36],
        [Cue.OpensWithTargetedDeed] = [-10, -29, -14, 89, -39],
        [Cue.OpensWithOrgan] = [22, -51, -30, 56, -3],
        [Cue.OrganActs] = [-7, -4, -14, 36, -13],
        [Cue.OpensWithNoun] = [59, 83, -32, -98, -34],
        [Cue.OpensWithReason] = [-18, -48, 94, -17, -21],
        [Cue.OpensWithComing] = [-62, -47, -15, 146, -31],
        [Cue.OpensWithPast] = [69, -1, -39, -25, -18],
        [Cue.OpensWithMeeting] = [-42, -28, -24, 25, 72],
        [Cue.OpensWithThanks] = [31, -23, 19, -14, -13],
        [Cue.Done] = [43, -19, -19, -33, 7],
        [Cue.Gets] = [79, -67, -49, -3, -61],
        [Cue.Well] = [82, -50, -24, 0, -54],
        [Cue.Better] = [131, -76, -46, -35, -65],
        [Cue.Thanks] = [25, -39, 62, -22, -26],
        [Cue.Tells] = [0, -14, -36, -48, 62],
        [Cue.Measured] = [52, -1, 3, -46, -11],
        [Cue.Lacks] = [-97, 98, 61, -33, -69],
        [Cue.NotYet] = [-104, 107, 61, -34, -68],
        [Cue.Worse] = [0, 0, 0, 0, 0],
        [Cue.Only] = [-45, 83, 30, -27, -64],
        [Cue.Few] = [-62, 81, 63, -41, -56],
        [Cue.Not] = [-9, 38, 46, 42, -89],
        [Cue.Still] = [-50, 72, 9, -35, -31],
        [Cue.Hard] = [-31, 48, 64, -47, -35],
        [Cue.Some] = [-60, 128, -9, -75, -37],
        [Cue.Reason] = [-125, -178, 176, -72, 13],
        [Cue.Because] = [-13, -50, 59, -38, 37],
        [Cue.Therefore] = [-55, -60, 141, -28, -15],
        [Cue.Circumstance] = [-68, -68, 108, -53, -69],
        [Cue.Contrast] = [-8, -51, 97, -27, -15],
        [Cue.Must] = [-13, -79, -39, 87, -21],
        [Cue.Coming] = [-58, -91, -66, 115, -11],
        [Cue.AtLeast] = [35, -81, -42, 94, -27],
        [Cue.Aims] = [-15, -34, -52, 70, -39],
        [Cue.Meeting] = [-95, -72, -73, -16, 128],
        [Cue.Harmless] = [6, 6, -39, 27, -2],
        [Cue.Ill] = [31, 27, -32, 41, -50],
        [Cue.Good] = [8, 34, 8, 27, -48],
        [Cue.Up] = [42, 16, 33, -15, -72],
        [Cue.Down] = [18, 21, 39, -8, -62],
        [Cue.None] = [39, 15, -8, 4, -41],
        [Cue.IllUp] = [-105, 100, 44, -21, -17],
        [Cue.IllDown] = [63, -81, 6, 39, -26],
        [Cue.IllNone] = [73, -74, 35, -27, -7],
        [Cue.GoodUp] = [52, -9, -21, -14, -8],
        [Cue.GoodDown] = [-73, 71, 15, -8, -4],
        [Cue.GoodNone] = [-16, 9, 28, -15, -5],
        [Cue.Figures] = [126, -5, -157, -63, -1],
        [Cue.Untold] = [-40, -28, -28, 35, 27],
        [Cue.UntoldOrder] = [9, -32, -39, 70, -16],
        [Cue.BadAfterTurn] = [-62, 57, 27, -13, -8],
    });

    private static int[][] Listed(Dictionary<Cue, int[]> weights) => [.. Enum.GetValues<Cue>().Select(cue => weights[cue])];
}
