namespace OpenStatement.Presentation;

/// <summary>The columns of every download of changed figures.</summary>
public static class RevisionColumns
{
    public static ImmutableArray<DownloadColumn> All { get; } =
    [
        new("release", "The statement that gives the figure otherwise, as year and month.", ColumnType.YearMonth, IsRequired: true),
        new("earlier_release", "The statement it is compared with, as year and month.", ColumnType.YearMonth, IsRequired: true),
        .. SharedColumns.Subject,
        .. SharedColumns.Part,
        new("earlier_value", "The figure in the earlier statement. Empty where there was none, and where it is now withheld.", ColumnType.Number),
        new("value", "The figure in this statement. Empty where there is none.", ColumnType.Number),
        new("difference", "The value less the earlier value. Empty unless there are both.", ColumnType.Number),
        new("outcome", "What became of the figure: changed, supplied, withheld, withdrawn or no-longer-published.", IsRequired: true),
        new("reason_kind", "The kind of reason: re-classification, recording-change, late-recording, correction or method. Empty where none was given."),
        new("reason", "The reason. Empty where none was given."),
    ];
}
