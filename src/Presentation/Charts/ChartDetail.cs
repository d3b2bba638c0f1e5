namespace OpenStatement.Presentation;

/// <summary>How much a chart shows besides its series, and a table of areas or parts besides its figures.</summary>
public enum ChartDetail
{
    /// <summary>The usual range, what stands out of it and the baseline: what can be taken in at a glance. Tables stand alone.</summary>
    Glance,

    /// <summary>Everything that the figures of a release say by themselves: no target, which is that of the present plan.</summary>
    AsPublished,

    /// <summary>Everything that can be said about the series. Tables have small charts and a map.</summary>
    Everything,
}
