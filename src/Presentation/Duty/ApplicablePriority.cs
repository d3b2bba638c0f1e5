namespace OpenStatement.Presentation;

/// <summary>Whether a priority applies here.</summary>
/// <param name="Priority">Where it is reported on.</param>
/// <param name="Kind">"National priority" or "Local priority".</param>
/// <param name="Applies">Whether the force contributes to it here.</param>
/// <param name="Reason">Why it does or does not; null where nothing was said.</param>
public sealed record ApplicablePriority(Link Priority, string Kind, bool Applies, string? Reason);
