namespace OpenStatement.Statistics;

/// <summary>What the standing of an indicator was taken from.</summary>
public enum KpiEvidence
{
    /// <summary>Nothing: there is no data.</summary>
    None,

    /// <summary>The figures of its measures.</summary>
    Figures,

    /// <summary>A figure that was reported.</summary>
    ReportedValue,

    /// <summary>A status that was reported.</summary>
    ReportedStatus,

    /// <summary>The standings of its parts.</summary>
    Parts,
}
