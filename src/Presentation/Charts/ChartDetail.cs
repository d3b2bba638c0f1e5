namespace OpenStatement.Presentation;

/// <summary>How much a chart shows besides its series.</summary>
public enum ChartDetail
{
    /// <summary>The usual range, what stands out of it and the baseline: what can be taken in at a glance.</summary>
    Glance,

    /// <summary>Everything that can be said about the series.</summary>
    Everything,
}
