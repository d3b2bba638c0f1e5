namespace OpenStatement.Statistics;

/// <summary>What a release says about an indicator beside, or in place of, figures.</summary>
/// <param name="Kpi">Id of the indicator.</param>
/// <param name="Status">Where it stands; null where only a figure or a note is given.</param>
/// <param name="Value">The figure, in the unit of its target; null where none is given.</param>
/// <param name="Note">For the public; null where the status says it all.</param>
public sealed record KpiReport(string Kpi, KpiStatus? Status, decimal? Value, string? Note);

/// <summary>Where an indicator stands, as somebody reports it because no figures can say.</summary>
public enum KpiStatus
{
    NotStarted,
    UnderWay,
    Reached,
    Stopped,
}
