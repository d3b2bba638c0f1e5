namespace OpenStatement.Presentation;

/// <summary>A section of the plan.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Objectives">In the order of the plan.</param>
public sealed record PlanSection(string Id, string Title, ImmutableArray<PlanObjective> Objectives);
