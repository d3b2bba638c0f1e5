namespace OpenStatement.Presentation;

/// <summary>The figures of one measure, latest first.</summary>
public sealed record FiguresTable
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    public required string Caption { get; init; }

    /// <summary>The heading of the column of periods, such as "Quarter".</summary>
    public required string PeriodHeading { get; init; }

    /// <summary>Whose figures they are, for a chart made of them.</summary>
    public required string SeriesLabel { get; init; }

    /// <summary>The heading of the column of figures.</summary>
    public required string FigureHeading { get; init; }

    /// <summary>The heading of the column of changes.</summary>
    public required string ChangeHeading { get; init; }

    /// <summary>Whether the twelve months to each period have a column.</summary>
    public required bool HasTwelveMonths { get; init; }

    /// <summary>Whether links can lead to its rows; at most one table of a page, so that each period is named once.</summary>
    public bool HasAnchors { get; init; }

    public required ImmutableArray<FiguresRow> Rows { get; init; }

    /// <summary>What a reader should know about some of the figures, each note once, with the periods it is about.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>The markers that occur in it, to be explained above it.</summary>
    public required ImmutableArray<MarkerSymbol> Markers { get; init; }
}
