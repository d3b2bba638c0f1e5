namespace OpenStatement.Presentation;

/// <summary>An indicator named on the page of one of its measures.</summary>
/// <param name="Indicator">Its title and its place on the page of the plan.</param>
/// <param name="Promise">Such as "Target: at least 1,200 officers by March 2024".</param>
/// <param name="Standing">Where it stands now.</param>
public sealed record IndicatorLink(Link Indicator, string Promise, StandingLabel Standing);
