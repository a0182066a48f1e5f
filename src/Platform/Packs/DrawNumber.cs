using Domain.Packs;
using Microsoft.EntityFrameworkCore;
using Platform.Data;

namespace Platform.Packs;

public static class DrawNumber
{
    /// <summary>The number after the last one used in the register: offered to the clerk, who may enter another.</summary>
    public static async Task<int> NextNumberAsync(this PlatformDb db, DocumentRegime regime, string type, DateOnly on, string term, CancellationToken cancel)
    {
        var register = RegisterEntry.RegisterOf(regime, type, on, term);
        return (await db.RegisterEntries.Where(r => r.Register == register).MaxAsync(r => (int?)r.Number, cancel) ?? 0) + 1;
    }
}
