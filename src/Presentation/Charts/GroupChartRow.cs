namespace OpenStatement.Presentation;

/// <summary>One area of a chart of a group.</summary>
/// <param name="Name">As readers see it.</param>
/// <param name="Label">The rate and the band in words.</param>
/// <param name="Rate">On the chart's axis.</param>
/// <param name="Limits">Between which rates chance alone would keep it; null where there are none.</param>
/// <param name="IsOwn">Whether the site is about it.</param>
/// <param name="IsWider">Whether it is a region or a nation.</param>
public sealed record GroupChartRow(string Name, string Label, decimal Rate, FunnelLimits? Limits, bool IsOwn, bool IsWider);
