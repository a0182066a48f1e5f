using Domain;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.People;
using Platform.Reports;

namespace Platform.Dashboards;

/// <summary>Puts a dashboard together: adds, moves and takes out pictures, shares it, deletes it. Only who made it changes it.</summary>
public sealed class EditDashboard(PlatformDb db, Access access, Commit commit)
{
    /// <returns>Refused: dashboard.name; names that hold what must not be kept.</returns>
    public async Task<Outcome<Dashboard>> CreateAsync(string name, bool isShared, CancellationToken cancel)
    {
        // Whoever works for a unit draws for himself; what all see is the office's.
        if ((Refuse(name, Dashboard.LongestName) ?? (isShared ? await access.RefuseAsync(Act.SeeOffice, Whose.Office, cancel) : null)) is { } refusal)
        {
            return refusal;
        }

        var made = new Dashboard { Id = Guid.CreateVersion7(), Owner = access.User, Name = name.Trim(), IsShared = isShared };
        db.Dashboards.Add(made);
        await commit.SaveAsync(new AuditNote("dashboard.saved", made.Id.ToString()), cancel);
        return made;
    }

    /// <returns>Refused: dashboard.unknown for one that is not there or not the person's own; dashboard.full; dashboard.name for its title.</returns>
    public Task<Outcome<Dashboard>> AddAsync(Guid id, DashboardPicture picture, CancellationToken cancel) =>
        ChangeAsync(id, d =>
        {
            if (Refuse(picture.Title, Dashboard.LongestName) is { } refusal)
            {
                return refusal;
            }

            if (picture.Query.Length is 0 or > Dashboard.LongestQuery)
            {
                return new Rejection(Rejections.PivotWrong);
            }

            if (d.Pictures.Count >= Dashboard.MostPictures)
            {
                return new Rejection(Rejections.DashboardFull, Dashboard.MostPictures);
            }

            d.Pictures = [.. d.Pictures, picture with { Title = picture.Title.Trim() }];
            return null;
        }, cancel);

    /// <summary>Moves a picture up, or takes it out.</summary>
    /// <param name="at">Its place, from 0; a place where there is none changes nothing.</param>
    public Task<Outcome<Dashboard>> MoveAsync(Guid id, int at, bool takeOut, CancellationToken cancel) =>
        ChangeAsync(id, d =>
        {
            if (at >= 0 && at < d.Pictures.Count)
            {
                var pictures = d.Pictures.ToList();
                var picture = pictures[at];
                pictures.RemoveAt(at);
                if (!takeOut)
                {
                    pictures.Insert(Math.Max(0, at - 1), picture);
                }

                d.Pictures = pictures;
            }

            return null;
        }, cancel);

    /// <summary>Shows it to everybody, or to its maker alone.</summary>
    public async Task<Outcome<Dashboard>> ShareAsync(Guid id, bool isShared, CancellationToken cancel) =>
        isShared && await access.RefuseAsync(Act.SeeOffice, Whose.Office, cancel) is { } refusal
            ? refusal
            : await ChangeAsync(id, d =>
            {
                d.IsShared = isShared;
                return null;
            }, cancel);

    public async Task<Outcome<Dashboard>> DeleteAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Dashboards.FirstOrDefaultAsync(d => d.Id == id && d.Owner == access.User, cancel) is not { } dashboard)
        {
            return new Rejection(Rejections.DashboardUnknown);
        }

        db.Dashboards.Remove(dashboard);
        await commit.SaveAsync(new AuditNote("dashboard.deleted", id.ToString()), cancel);
        return dashboard;
    }

    private async Task<Outcome<Dashboard>> ChangeAsync(Guid id, Func<Dashboard, Rejection?> change, CancellationToken cancel)
    {
        if (await db.Dashboards.FirstOrDefaultAsync(d => d.Id == id && d.Owner == access.User, cancel) is not { } dashboard)
        {
            return new Rejection(Rejections.DashboardUnknown);
        }

        if (change(dashboard) is { } refusal)
        {
            return refusal;
        }

        await commit.SaveAsync(new AuditNote("dashboard.saved", id.ToString()), cancel);
        return dashboard;
    }

    private static Rejection? Refuse(string name, int longest) => name.Trim().Length is 0 || name.Trim().Length > longest ? new Rejection(Rejections.DashboardName, longest) : EntryGuard.Refuse([name]);
}
