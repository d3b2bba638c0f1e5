namespace OpenStatement.Presentation;

/// <summary>One period on a chart.</summary>
/// <param name="Period">What it is for.</param>
/// <param name="Value">Null where there is no figure: the line is broken there.</param>
/// <param name="Markers">Provisional points and forecasts are drawn hollow; a break in the series is drawn as a line across.</param>
public sealed record ChartPoint(Period Period, decimal? Value, Markers Markers)
{
    /// <summary>Where the point is part of an unusual pattern; otherwise null.</summary>
    public PointFlag? Flag { get; init; }

    /// <summary>What the sample behind the value leaves possible, in the unit of the value; null for full counts.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The number of the chart's note on it; null where there is none.</summary>
    public int? Note { get; init; }

    /// <summary>What the picture says of this point besides its figure, for the words that appear when it is pointed at; may be empty.</summary>
    public string Remark { get; init; } = "";
}
