namespace OpenStatement.Presentation;

/// <summary>From one value to another on a chart's axis.</summary>
public sealed record ValueRange(decimal Lower, decimal Upper);
