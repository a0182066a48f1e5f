using Domain.Assignments;
using Domain.Units;

namespace Platform.Assignments;

public static class AssignmentQueries
{
    public static IQueryable<Assignment> StillOpen(this IQueryable<Assignment> assignments) => assignments.Where(a => a.State == AssignmentState.Open || a.State == AssignmentState.Reported);

    public static IQueryable<Assignment> Overdue(this IQueryable<Assignment> assignments, DateOnly today) => assignments.StillOpen().Where(a => a.Deadline < today);

    /// <summary>Whether a unit leads or supports it.</summary>
    public static bool Involves(this Assignment assignment, UnitId unit) => assignment.Lead == unit || assignment.Support.Contains(unit);
}
