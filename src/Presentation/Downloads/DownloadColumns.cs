namespace OpenStatement.Presentation;

/// <summary>The columns of every download, the same in every release and for every measure.</summary>
public static class DownloadColumns
{
    public static ImmutableArray<DownloadColumn> All { get; } =
    [
        new("release", "The statement the figure was published in, as year and month.", ColumnType.YearMonth, IsRequired: true),
        .. SharedColumns.Subject,
        new("value", "The figure. Empty where there is none: the markers say why.", ColumnType.Number),
        new("numerator", "For a percentage or a rate, the count above the line, where it is known.", ColumnType.Number),
        new("denominator", "For a percentage or a rate, the count below the line, where it is known.", ColumnType.Number),
        .. SharedColumns.Part,
        new("markers", "Letters in square brackets, such as [p] for provisional. Explained on each measure's page."),
        new("note", "What to know about this figure alone."),
    ];
}
