using Domain.Units;

namespace Domain.People;

public enum Role
{
    Administrator,
    Leader,
    Specialist,
    Clerk,
    Approver,
    Reporter,
    Editor,
    Observer,
}

/// <summary>A role that one person has at one unit and all below it in one hierarchy, from a day to a day.</summary>
public sealed class Grant
{
    private Grant() { }

    public Guid Id { get; private init; }

    public Guid User { get; private init; }

    public Role Role { get; private init; }

    public UnitId Unit { get; private init; }

    public string Hierarchy { get; private init; } = Placement.Administrative;

    public DateOnly From { get; private init; }

    /// <summary>Last day of the grant; null while it has no end.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The colleague for whom this person acts while the colleague is away; null for a role of one's own.</summary>
    public Guid? ActingFor { get; private init; }

    public static Outcome<Grant> Give(Guid user, Role role, UnitId unit, string hierarchy, DateOnly from, DateOnly? to, Guid? actingFor)
    {
        if (to < from)
        {
            return new Rejection(Rejections.GrantEndsBeforeItBegins, from);
        }

        if (actingFor is not null && to is null)
        {
            return new Rejection(Rejections.GrantActingNeedsEnd);
        }

        if (actingFor == user)
        {
            return new Rejection(Rejections.GrantActingForSelf);
        }

        return new Grant { Id = Guid.CreateVersion7(), User = user, Role = role, Unit = unit, Hierarchy = hierarchy, From = from, To = to, ActingFor = actingFor };
    }

    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <param name="lastDay">The last day of the grant; before its first day, it never held.</param>
    public void EndOn(DateOnly lastDay) => To = lastDay;
}
