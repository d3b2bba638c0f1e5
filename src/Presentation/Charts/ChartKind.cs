namespace OpenStatement.Presentation;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    Line,

    /// <summary>For yearly figures and for counts so small that a line would suggest a trend.</summary>
    Columns,
}
