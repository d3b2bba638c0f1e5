namespace OpenStatement.Presentation;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    Text,

    /// <summary>A year and a month, such as <c>2025-12</c>.</summary>
    YearMonth,

    /// <summary>A day, such as <c>2025-12-31</c>.</summary>
    Date,

    /// <summary>A decimal number with a point.</summary>
    Number,

    /// <summary>A list of markers; where a format has no lists, a text such as <c>[r][e]</c>.</summary>
    Markers,
}
