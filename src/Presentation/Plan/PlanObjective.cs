namespace OpenStatement.Presentation;

/// <summary>An objective of the plan with its indicators.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Indicators">Those of its own; parts of an indicator stand within it.</param>
/// <param name="Parts">Its sub-objectives.</param>
public sealed record PlanObjective(string Id, string Title, ImmutableArray<Indicator> Indicators, ImmutableArray<PlanObjective> Parts)
{
    /// <summary>How many indicators stand here, their parts and those of sub-objectives included.</summary>
    public int Count => Indicators.Sum(indicator => 1 + indicator.Parts.Length) + Parts.Sum(part => part.Count);
}
