namespace OpenStatement.Statistics;

/// <summary>Where an indicator stands, as somebody reports it because no figures can say.</summary>
public enum KpiStatus
{
    NotStarted,
    UnderWay,
    Reached,
    Stopped,
}
