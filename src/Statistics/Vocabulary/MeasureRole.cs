namespace OpenStatement.Statistics;

/// <summary>How a measure relates to the Home Office's national metrics.</summary>
public enum MeasureRole
{
    /// <summary>One of the national metrics themselves.</summary>
    National,

    /// <summary>A local figure that stands in for a national metric.</summary>
    Proxy,

    /// <summary>A local figure of the office's own choice.</summary>
    Local,
}
