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
        [Cue.Always] = [-29, 93, -6, -85, -2],
        [Cue.OpensWithAim] = [-94, -99, -48, 219, -50],
        [Cue.OpensWithDeed] = [-63, -66, -66, 192, 2],
        [Cue.OpensWithCountedDeed] = [-24, -41, -24, 116, -27],
        [Cue.OpensWithTargetedDeed] = [-28, -26, -4, 46, 12],
        [Cue.OpensWithOrgan] = [50, -51, -39, 37, 3],
        [Cue.OrganActs] = [0, -34, 2, 45, -12],
        [Cue.OpensWithNoun] = [42, 71, -42, -76, 4],
        [Cue.OpensWithReason] = [-31, -46, 112, -17, -18],
        [Cue.OpensWithComing] = [-49, -23, -9, 87, -5],
        [Cue.OpensWithPast] = [45, 10, -28, -43, 16],
        [Cue.OpensWithMeeting] = [-34, -16, -19, 13, 57],
        [Cue.OpensWithThanks] = [30, -13, 12, -23, -6],
        [Cue.Done] = [23, -14, -26, -14, 31],
        [Cue.Gets] = [103, -78, -38, 10, -41],
        [Cue.Well] = [107, -20, -28, 10, -73],
        [Cue.Better] = [118, -47, -16, -42, -15],
        [Cue.Thanks] = [32, -42, 36, -11, -15],
        [Cue.Tells] = [6, -14, -10, -13, 29],
        [Cue.Measured] = [55, -22, 13, -39, -7],
        [Cue.Lacks] = [-88, 118, 40, -14, -86],
        [Cue.NotYet] = [-63, 69, 27, 2, -34],
        [Cue.Worse] = [0, 0, 0, 0, 0],
        [Cue.Only] = [-49, 94, 6, -4, -48],
        [Cue.Few] = [-59, 64, 47, -12, -40],
        [Cue.Not] = [7, 28, 17, 17, -68],
        [Cue.Still] = [-86, 87, 45, -7, -39],
        [Cue.Hard] = [-51, 31, 48, -14, -14],
        [Cue.Some] = [-33, 83, 0, -42, -7],
        [Cue.Reason] = [-86, -97, 182, -49, -3],
        [Cue.Because] = [-1, -57, 26, 2, 30],
        [Cue.Therefore] = [-19, -52, 94, -14, -9],
        [Cue.Circumstance] = [-53, -64, 146, -13, -73],
        [Cue.Contrast] = [-19, -39, 94, -28, -8],
        [Cue.Must] = [-10, -61, -20, 92, -3],
        [Cue.Coming] = [-19, -95, -46, 137, 4],
        [Cue.AtLeast] = [-1, -43, -25, 96, -27],
        [Cue.Aims] = [-14, -38, -20, 76, -21],
        [Cue.Meeting] = [-48, -37, -42, -25, 144],
        [Cue.Harmless] = [15, -21, -13, 52, -34],
        [Cue.Ill] = [22, 13, -26, 54, -63],
        [Cue.Good] = [20, 39, 32, -16, -73],
        [Cue.Up] = [23, 25, -6, 0, -42],
        [Cue.Down] = [3, 4, 12, 27, -46],
        [Cue.None] = [9, 17, 5, 21, -52],
        [Cue.IllUp] = [-41, 63, 11, -28, -5],
        [Cue.IllDown] = [51, -49, 5, 2, -10],
        [Cue.IllNone] = [25, -7, -9, -5, -4],
        [Cue.GoodUp] = [8, 14, -6, -12, -3],
        [Cue.GoodDown] = [-45, 29, 9, 15, -7],
        [Cue.GoodNone] = [-36, 2, 38, -1, -2],
        [Cue.Figures] = [135, -6, -156, -21, 4],
        [Cue.Untold] = [-48, -42, -4, 58, 27],
        [Cue.UntoldOrder] = [25, -42, -19, 45, -9],
        [Cue.BadAfterTurn] = [-22, 39, -5, -10, -2],
    });

    private static int[][] Listed(Dictionary<Cue, int[]> weights) => [.. Enum.GetValues<Cue>().Select(cue => weights[cue])];
}
