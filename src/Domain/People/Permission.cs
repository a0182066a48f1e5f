using Domain.Units;

namespace Domain.People;

/// <summary>What a person may want to do. Reading is an act like the others.</summary>
public enum Act
{
    SeeOffice,
    ManagePeople,
    ManageUnits,
    ReadAudit,
    Redact,
    OpenRound,
    SeeRound,
    RemindUnits,
    WriteReport,
    PassReport,
    ReadReportDraft,
    ReadReport,
    AcceptReport,
    CompilePack,
    ReadPack,
    ApprovePack,
    IssueDocument,
    HoldBriefing,
    GiveAssignment,
    CloseAssignment,
    WorkOnAssignment,
    ReadAssignment,

    /// <summary>Say what is counted, and in which forms.</summary>
    DefineFigures,

    /// <summary>Type a unit's own figures, and hand its form in.</summary>
    EnterFigures,

    /// <summary>Take in figures of any unit, as an office does with a whole province's workbook.</summary>
    ImportFigures,
    PassFigures,
    LockFigures,

    /// <summary>Read figures; small counts of people are left out.</summary>
    ReadFigures,

    /// <summary>Read figures as they are.</summary>
    ReadSmallCounts,
}

/// <summary>Whose thing it is. Null means the office's own.</summary>
public readonly record struct Whose(UnitId? Unit)
{
    public static Whose Office => new(null);

    public static Whose Of(UnitId unit) => new(unit);
}

/// <summary>The one place that decides who may do what.</summary>
public static class Permission
{
    private static readonly Role[] OfficeRoles = [Role.Administrator, Role.Leader, Role.Specialist, Role.Clerk, Role.Editor];

    /// <summary>The grant by which the act is allowed, or null where it is not.</summary>
    /// <param name="grants">The person's grants; those that do not hold on <paramref name="today"/> count for nothing.</param>
    /// <param name="tree">The tree of a hierarchy, as it stands today.</param>
    /// <param name="office">The unit that runs this office: a grant there reaches everything of the office's own.</param>
    public static Grant? Decide(
        IEnumerable<Grant> grants,
        Act act,
        Whose whose,
        Func<string, UnitTree> tree,
        UnitId office,
        DateOnly today
    ) => grants.FirstOrDefault(grant => grant.HoldsOn(today) && Allows(grant.Role, act, grant.Unit == office) && Reaches(grant, act, whose, tree, office));

    private static bool Reaches(Grant grant, Act act, Whose whose, Func<string, UnitTree> tree, UnitId office)
    {
        // A draft and the right to sign it are the unit's alone: not its parent's, not the office's.
        if (act is Act.WriteReport or Act.PassReport or Act.ReadReportDraft or Act.WorkOnAssignment or Act.EnterFigures or Act.PassFigures)
        {
            return whose.Unit is { } own && tree(grant.Hierarchy).IsOrBecame(own, grant.Unit);
        }

        if (grant.Unit == office)
        {
            return true;
        }

        return whose.Unit is { } unit && tree(grant.Hierarchy).Contains(grant.Unit, unit);
    }

    private static bool Allows(Role role, Act act, bool atOffice) => act switch
    {
        Act.SeeOffice => atOffice && (OfficeRoles.Contains(role) || role is Role.Observer),
        Act.ManagePeople or Act.ManageUnits => atOffice && role is Role.Administrator,
        Act.ReadAudit or Act.Redact => atOffice && role is Role.Administrator,
        Act.OpenRound or Act.RemindUnits or Act.AcceptReport or Act.CompilePack => atOffice && role is Role.Specialist or Role.Leader,
        Act.SeeRound or Act.ReadPack => atOffice && (OfficeRoles.Contains(role) || role is Role.Observer),
        Act.ApprovePack => atOffice && role is Role.Leader,
        Act.IssueDocument => atOffice && role is Role.Clerk,
        Act.HoldBriefing or Act.GiveAssignment or Act.CloseAssignment => atOffice && role is Role.Leader or Role.Specialist,
        // What a unit writes is its own until its approver has passed it: not even the office sees the draft.
        Act.WriteReport => role is Role.Reporter,
        Act.PassReport => role is Role.Approver,
        Act.ReadReportDraft => role is Role.Reporter or Role.Approver,
        Act.ReadReport => atOffice ? role is not (Role.Reporter or Role.Approver) : role is Role.Reporter or Role.Approver or Role.Leader or Role.Observer,
        Act.WorkOnAssignment => role is Role.Reporter or Role.Approver,
        Act.ReadAssignment => atOffice ? role is not (Role.Reporter or Role.Approver) : role is Role.Reporter or Role.Approver or Role.Leader or Role.Observer,
        Act.DefineFigures => atOffice && role is (Role.Administrator or Role.Specialist),
        Act.ImportFigures => atOffice && role is (Role.Administrator or Role.Specialist),
        Act.LockFigures => atOffice && role is (Role.Leader or Role.Specialist),
        Act.EnterFigures => role is Role.Reporter,
        Act.PassFigures => role is Role.Approver,
        Act.ReadFigures => atOffice ? role is not (Role.Reporter or Role.Approver) : role is Role.Reporter or Role.Approver or Role.Leader or Role.Observer,
        // An observer and an editor work for the public: they see what the public may see.
        Act.ReadSmallCounts => atOffice ? role is Role.Administrator or Role.Leader or Role.Specialist : role is Role.Reporter or Role.Approver or Role.Leader,
        _ => false,
    };
}
