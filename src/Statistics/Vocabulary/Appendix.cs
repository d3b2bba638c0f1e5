namespace OpenStatement.Statistics;

/// <summary>What can stand behind a printed statement.</summary>
public enum Appendix
{
    /// <summary>Every indicator of the plan.</summary>
    Plan,

    /// <summary>The national metrics and their sources.</summary>
    NationalMetrics,

    /// <summary>The local measures and what they stand in for.</summary>
    LocalMeasures,
}
