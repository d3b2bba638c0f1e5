namespace OpenStatement.Loading;

/// <summary>One row of the funnels; rows with the same funnel make up one funnel.</summary>
public sealed record FunnelStage(string Funnel, string Title, string Priority, string Measure);
