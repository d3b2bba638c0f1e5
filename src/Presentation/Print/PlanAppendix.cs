namespace OpenStatement.Presentation;

/// <summary>The indicators of the plan.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">With its letter.</param>
/// <param name="Address">Where the plan itself stands; null where it is not online.</param>
/// <param name="Sections">With where each indicator stood in the release.</param>
public sealed record PlanAppendix(string Id, string Heading, Uri? Address, ImmutableArray<PlanSection> Sections) : PrintAppendix(Id, Heading);
