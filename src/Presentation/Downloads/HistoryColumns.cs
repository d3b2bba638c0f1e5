namespace OpenStatement.Presentation;

/// <summary>The columns of every file of figures as first published and as now known.</summary>
public static class HistoryColumns
{
    public static ImmutableArray<DownloadColumn> All { get; } =
    [
        new("latest_release", "The last statement with figures of the measure, as year and month: what is known now.", ColumnType.YearMonth, IsRequired: true),
        .. SharedColumns.Subject,
        .. SharedColumns.Part,
        new("first_published_release", "The first statement that gives the figure, as year and month. A forecast does not count, unless there is nothing else.", ColumnType.YearMonth, IsRequired: true),
        new("first_published_value", "The figure as first published. Empty where there was none, and where it is now withheld.", ColumnType.Number),
        new("first_published_markers", "Letters in square brackets, as first published. [c] where the figure is now withheld."),
        new("latest_value", "The figure as now known. Empty where there is none: the markers or the outcome say why.", ColumnType.Number),
        new("latest_markers", "Letters in square brackets, such as [r] for revised, as now known."),
        new("difference", "The latest value less the first published value. Empty unless there are both.", ColumnType.Number),
        new("outcome", "What became of the figure: unchanged, changed, supplied, withheld, withdrawn or no-longer-published.", IsRequired: true),
        new("times_revised", "How many statements gave the figure otherwise than the one before.", ColumnType.Number, IsRequired: true),
        new("last_revised_release", "The last statement that gave it otherwise, as year and month. Empty where none did.", ColumnType.YearMonth),
        new("reason_kind", "The kind of reason for the last revision: re-classification, recording-change, late-recording, correction or method. Empty where none was given."),
        new("reason", "The reason for the last revision. Empty where none was given."),
        new("note", "What to know about this figure alone, as now known."),
    ];
}
