using Domain;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Reports;

namespace Platform.Pivots;

/// <summary>Gives a pivot a name. A name of one's own that is there already is given the new question.</summary>
public sealed class SaveView(PlatformDb db, Access access, Commit commit, TimeProvider clock)
{
    private const int LongestName = 80;
    private const int LongestQuery = 4000;

    public async Task<Outcome<SavedView>> RunAsync(string name, string query, bool isShared, CancellationToken cancel)
    {
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > LongestName || query.Length is 0 or > LongestQuery)
        {
            return new Rejection(Rejections.ViewName, LongestName);
        }

        if (EntryGuard.Refuse([trimmed]) is { } unwanted)
        {
            return unwanted;
        }

        var view = await db.SavedViews.FirstOrDefaultAsync(v => v.Owner == access.User && v.Name == trimmed, cancel);
        if (view is null)
        {
            view = new SavedView { Id = Guid.CreateVersion7(), Owner = access.User, Name = trimmed };
            db.SavedViews.Add(view);
        }

        (view.Query, view.IsShared, view.SavedAt) = (query, isShared, clock.GetUtcNow());
        await commit.SaveAsync(new AuditNote("view.saved", view.Id.ToString()), cancel);
        return view;
    }
}
