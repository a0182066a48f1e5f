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
        [Cue.Always] = [-15, 89, 35, -88, -14],
        [Cue.OpensWithAim] = [-109, -120, -132, 211, -93],
        [Cue.OpensWithCountedAim] = [74, -17, -8, -42, -7],
        [Cue.OpensWithNone] = [140, -78, -40, -15, -8],
        [Cue.OpensWithDeed] = [-62, -66, -77, 181, -33],
        [Cue.OpensWithCountedDeed] = [42, -77, -60, 126, -24],
        [Cue.OpensWithTargetedDeed] = [8, -45, -14, 69, -18],
        [Cue.OpensWithOrgan] = [28, -57, -23, 37, 13],
        [Cue.OrganActs] = [-12, -46, -5, 55, 8],
        [Cue.OpensWithNoun] = [37, 78, -47, -80, 0],
        [Cue.OpensWithReason] = [-24, -44, 101, -20, -15],
        [Cue.OpensWithComing] = [-63, -27, -14, 120, -14],
        [Cue.OpensWithPast] = [80, -8, -13, -68, 8],
        [Cue.OpensWithMeeting] = [-34, -9, -21, 9, 58],
        [Cue.OpensWithThanks] = [-1, -16, 37, -13, -6],
        [Cue.Done] = [23, -32, -21, -5, 35],
        [Cue.Gets] = [95, -83, -74, 13, -37],
        [Cue.Well] = [85, -39, -45, 8, -27],
        [Cue.Better] = [119, -50, -42, -38, -18],
        [Cue.Thanks] = [15, -26, 35, -11, -12],
        [Cue.Tells] = [5, -20, -41, -2, 45],
        [Cue.Measured] = [60, -6, -5, -41, -8],
        [Cue.Lacks] = [-105, 110, 53, -33, -67],
        [Cue.NotYet] = [-80, 98, 59, -26, -58],
        [Cue.Worse] = [0, 0, 0, 0, 0],
        [Cue.Only] = [-47, 100, 12, -17, -63],
        [Cue.Few] = [-68, 86, 67, -38, -50],
        [Cue.Not] = [-39, 48, 30, 25, -57],
        [Cue.Still] = [-74, 70, 24, -3, -25],
        [Cue.Hard] = [-52, 62, 49, -33, -25],
        [Cue.Some] = [-28, 115, -18, -45, -36],
        [Cue.Reason] = [-100, -104, 148, -52, 52],
        [Cue.Because] = [-8, -39, 17, 1, 30],
        [Cue.Therefore] = [-35, -63, 118, -14, -6],
        [Cue.Circumstance] = [-64, -82, 127, -53, -63],
        [Cue.Contrast] = [-28, -28, 82, -18, -7],
        [Cue.Must] = [-21, -51, -21, 79, -3],
        [Cue.Coming] = [-49, -89, -54, 135, -13],
        [Cue.AtLeast] = [-1, -44, -26, 104, -40],
        [Cue.Aims] = [-17, -47, -37, 81, -38],
        [Cue.Meeting] = [-73, -60, -65, -38, 151],
        [Cue.Harmless] = [7, -12, -12, 47, -31],
        [Cue.Ill] = [34, 37, -34, 43, -67],
        [Cue.Good] = [8, 32, 24, 11, -61],
        [Cue.Up] = [27, 29, 4, -7, -53],
        [Cue.Down] = [-9, 50, 10, 15, -65],
        [Cue.None] = [42, -1, -22, 14, -33],
        [Cue.IllUp] = [-101, 100, 37, -25, -10],
        [Cue.IllDown] = [79, -89, 10, 11, -10],
        [Cue.IllNone] = [73, -74, 7, -11, 6],
        [Cue.GoodUp] = [30, -3, -17, -7, -3],
        [Cue.GoodDown] = [-95, 85, 22, -5, -7],
        [Cue.GoodNone] = [-12, 4, 27, -15, -5],
        [Cue.Figures] = [124, -26, -135, -81, -3],
        [Cue.Untold] = [-29, -64, -27, 60, 23],
        [Cue.UntoldOrder] = [12, -28, -36, 57, -5],
        [Cue.BadAfterTurn] = [-33, 35, 8, -7, -3],
    });

    private static int[][] Listed(Dictionary<Cue, int[]> weights) => [.. Enum.GetValues<Cue>().Select(cue => weights[cue])];
}
