using Domain.Units;
using Platform.Data;
using Platform.Units;

namespace Platform.Pivots;

/// <summary>What a question stands on: who stands under whom, and whose figures belong where.</summary>
public sealed record PivotGround(UnitTree Tree, UnitMap Map)
{
    /// <summary>The question's own where it brings one, as it is tried out; else that of its day.</summary>
    internal static async Task<PivotGround> OfAsync(PlatformDb db, PivotQuestion question, CancellationToken cancel) =>
        question.Ground ?? new PivotGround(await db.TreeAsync(question.Hierarchy, question.Day, cancel), await db.MapAsync(question.Day, cancel));
}
