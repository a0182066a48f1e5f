using Domain;
using Domain.People;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Platform.Data;
using Platform.Offices;

namespace Platform.People;

/// <summary>Who is at work in this request, and what they may do: the one door to <see cref="Permission"/>.</summary>
public sealed class Access(PlatformDb db, TimeProvider clock)
{
    private readonly Dictionary<string, UnitTree> trees = [];
    private List<Grant>? grants;
    private Office? office;
    private bool console;

    /// <summary>The person; <see cref="Guid.Empty"/> for the console and for nobody.</summary>
    public Guid User { get; private set; }

    /// <summary>The colleague the last permitted act was done for; null when in one's own name.</summary>
    public Guid? ActingFor { get; private set; }

    public void Enter(Guid user) => (User, grants, console, ActingFor) = (user, null, false, null);

    /// <summary>The machine's own operator, who can open the database anyway: may do the office's acts, and writes no unit's report in its name.</summary>
    public void EnterConsole() => (User, grants, console, ActingFor) = (Guid.Empty, [], true, null);

    /// <returns>Null where the act is allowed, else the refusal to show.</returns>
    public async Task<Rejection?> RefuseAsync(Act act, Whose whose, CancellationToken cancel) =>
        await AllowsAsync(act, whose, cancel) ? null : new Rejection(Rejections.NotAllowed);

    public async Task<bool> AllowsAsync(Act act, Whose whose, CancellationToken cancel)
    {
        if (console)
        {
            return act is not Act.PassReport;
        }

        await LoadAsync(cancel);
        var grant = Permission.Decide(grants!, act, whose, tree => trees[tree], office!.Unit, clock.VietnamToday());
        ActingFor = grant?.ActingFor;
        return grant is not null;
    }

    /// <summary>The units at which the person may do the act; null stands for all of them.</summary>
    public async Task<IReadOnlySet<UnitId>?> UnitsForAsync(Act act, CancellationToken cancel)
    {
        if (await AllowsAsync(act, Whose.Office, cancel) && act is not (Act.WriteReport or Act.PassReport or Act.ReadReportDraft or Act.WorkOnAssignment))
        {
            return null;
        }

        await LoadAsync(cancel);
        var today = clock.VietnamToday();
        var units = grants!.Where(g => g.HoldsOn(today)).SelectMany(g => trees[g.Hierarchy].Subtree(g.Unit)).Distinct();
        return units
            .Where(unit => Permission.Decide(grants!, act, Whose.Of(unit), tree => trees[tree], office!.Unit, today) is not null)
            .ToHashSet();
    }

    /// <summary>The units whose figures the person may write; null stands for all of them, as for an office's own.</summary>
    public async Task<IReadOnlySet<UnitId>?> WritableUnitsAsync(CancellationToken cancel) =>
        await AllowsAsync(Act.ImportFigures, Whose.Office, cancel) ? null : await UnitsForAsync(Act.EnterFigures, cancel);

    /// <summary>The roles the person holds today, for the menu alone: what is allowed is asked of <see cref="AllowsAsync"/>.</summary>
    public async Task<IReadOnlyList<Grant>> GrantsTodayAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return [.. grants!.Where(g => g.HoldsOn(clock.VietnamToday()))];
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        if (grants is not null)
        {
            return;
        }

        office ??= await db.Offices.AsNoTracking().FirstOrDefaultAsync(cancel) ?? new Office();
        grants = console ? [] : await db.Grants.AsNoTracking().Where(g => g.User == User).ToListAsync(cancel);
        var successions = await db.Successions.AsNoTracking().ToListAsync(cancel);
        foreach (var hierarchy in grants.Select(g => g.Hierarchy).Distinct().Where(h => !trees.ContainsKey(h)))
        {
            // Only the branches the person's grants stand in matter, but a province's tree is a few hundred rows.
            var placements = grants.All(g => g.Unit == office.Unit) ? [] : await db.Placements.AsNoTracking().Where(p => p.Hierarchy == hierarchy).ToListAsync(cancel);
            trees[hierarchy] = new UnitTree(placements, successions, hierarchy, clock.VietnamToday());
        }
    }
}
