using Domain.Assignments;

namespace Platform.Targets;

/// <summary>Says that an assignment serves a target.</summary>
public sealed record TargetAssignment(Guid Target, AssignmentId Assignment);
