namespace OpenStatement.Statistics;

/// <summary>Whether a priority applies locally, and why or why not.</summary>
/// <param name="Applies">Whether the force contributes to it here.</param>
/// <param name="Reason">In plain words; never empty when the priority does not apply.</param>
public sealed record Applicability(bool Applies, string? Reason);
