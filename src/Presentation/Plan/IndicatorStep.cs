namespace OpenStatement.Presentation;

/// <summary>An indicator in one release.</summary>
/// <param name="Statement">Such as "Quarter ending December 2025", with its address.</param>
/// <param name="Figure">Empty where there is none.</param>
/// <param name="Standing">Where it stood.</param>
public sealed record IndicatorStep(Link Statement, string Figure, StandingLabel Standing);
