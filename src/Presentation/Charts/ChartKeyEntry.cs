namespace OpenStatement.Presentation;

/// <summary>What a shape in a chart means.</summary>
public sealed record ChartKeyEntry(ChartFeature Feature, string Words);
