using Domain;
using Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Rounds;

public static class ClosedRounds
{
    /// <summary>A closed round takes nothing more; what the office still wants to let in, it opens the round for.</summary>
    /// <returns>Null while the round is open.</returns>
    public static async Task<Rejection?> RefuseIfClosedAsync(this PlatformDb db, RoundId round, CancellationToken cancel) =>
        await db.Rounds.Where(r => r.Id == round && r.IsClosed).Select(r => r.Title).FirstOrDefaultAsync(cancel) is { } title ? new Rejection(Rejections.RoundClosed, title) : null;
}
