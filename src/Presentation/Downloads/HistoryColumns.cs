namespace OpenStatement.Presentation;

/// <summary>The columns of every file of figures as first published and as now known.</summary>
public static class HistoryColumns
{
    public static ImmutableArray<DownloadColumn<HistoryRow>> All { get; } =
    [
        new("latest_release", "The last statement with figures of the measure, as year and month: what is known now.",
            ColumnType.YearMonth, (in row) => row.LatestRelease.ToString())
        {
            IsRequired = true,
            Scope = ColumnScope.Measure,
        },
        .. SharedColumns<HistoryRow>.Subject,
        .. SharedColumns<HistoryRow>.Part,
        .. First,
        .. Latest,
        .. Course,
        new("note", "What to know about this figure alone, as now known.", ColumnType.Text, (in row) => row.Figure.Latest?.Note),
    ];

    private static ImmutableArray<DownloadColumn<HistoryRow>> First =>
    [
        new("first_published_release",
            "The first statement that gives the figure, as year and month. A forecast does not count, unless there is nothing else.",
            ColumnType.YearMonth, (in row) => row.Figure.FirstRelease.ToString())
        {
            IsRequired = true,
        },
        new("first_published_value", "The figure as first published. Empty where there was none, and where it is now withheld.",
            ColumnType.Number, (in row) => row.Figure.First.Value),
        new("first_published_markers", "Letters in square brackets, as first published. [c] where the figure is now withheld.",
            ColumnType.Markers, (in row) => row.Figure.First.Markers),
    ];

    private static ImmutableArray<DownloadColumn<HistoryRow>> Latest =>
    [
        new("latest_value", "The figure as now known. Empty where there is none: the markers or the outcome say why.",
            ColumnType.Number, (in row) => row.Figure.Latest?.Value),
        new("latest_markers", "Letters in square brackets, such as [r] for revised, as now known.",
            ColumnType.Markers, (in row) => row.Figure.Latest?.Markers ?? Markers.None),
    ];

    private static ImmutableArray<DownloadColumn<HistoryRow>> Course =>
    [
        new("difference", "The latest value less the first published value. Empty unless there are both.",
            ColumnType.Number, (in row) => row.Figure.Difference),
        new("outcome", "What became of the figure: unchanged, changed, supplied, withheld, withdrawn or no-longer-published.",
            ColumnType.Text, (in row) => row.Figure.Outcome is { } outcome ? EnumWords.Of(outcome) : "unchanged")
        {
            IsRequired = true,
        },
        new("times_revised", "How many statements gave the figure otherwise than the one before.",
            ColumnType.Number, (in row) => row.Figure.TimesRevised) { IsRequired = true },
        new("last_revised_release", "The last statement that gave it otherwise, as year and month. Empty where none did.",
            ColumnType.YearMonth, (in row) => row.Figure.LastRevised?.ToString()),
        new("reason_kind",
            "The kind of reason for the last revision: re-classification, recording-change, late-recording, "
                + "correction or method. Empty where none was given.",
            ColumnType.Text, (in row) => row.Figure.Reason is { } reason ? EnumWords.Of(reason.Cause) : null),
        new("reason", "The reason for the last revision. Empty where none was given.",
            ColumnType.Text, (in row) => row.Figure.Reason?.Text),
    ];
}

/// <summary>A figure as first published and as now known.</summary>
public readonly record struct HistoryRow(ReleaseId LatestRelease, Measure Measure, Area Area, SeriesKey Key, FigureHistory Figure)
    : IFigureRow
{
    public Period Period => Figure.Period;
}
