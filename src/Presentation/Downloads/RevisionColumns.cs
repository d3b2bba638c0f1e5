namespace OpenStatement.Presentation;

/// <summary>The columns of every download of changed figures.</summary>
public static class RevisionColumns
{
    public static ImmutableArray<DownloadColumn<RevisionRow>> All { get; } =
    [
        new("release", "The statement that gives the figure otherwise, as year and month.",
            ColumnType.YearMonth, (in row) => row.Revisions.To.ToString())
        {
            IsRequired = true,
            Scope = ColumnScope.Measure,
        },
        new("earlier_release", "The statement it is compared with, as year and month.",
            ColumnType.YearMonth, (in row) => row.Revisions.From.ToString())
        {
            IsRequired = true,
            Scope = ColumnScope.Measure,
        },
        .. SharedColumns<RevisionRow>.Subject,
        .. SharedColumns<RevisionRow>.Part,
        new("earlier_value", "The figure in the earlier statement. Empty where there was none, and where it is now withheld.",
            ColumnType.Number, (in row) => row.Revision.Earlier),
        new("value", "The figure in this statement. Empty where there is none.", ColumnType.Number, (in row) => row.Revision.Later),
        new("difference", "The value less the earlier value. Empty unless there are both.",
            ColumnType.Number, (in row) => row.Revision.Difference),
        new("outcome", "What became of the figure: changed, supplied, withheld, withdrawn or no-longer-published.",
            ColumnType.Text, (in row) => EnumWords.Of(row.Revision.Outcome))
        {
            IsRequired = true,
            Words = EnumWords.All<RevisionOutcome>(),
        },
        new("reason_kind",
            "The kind of reason: re-classification, recording-change, late-recording, correction or method. Empty where none was given.",
            ColumnType.Text, (in row) => row.Revision.Reason is { } reason ? EnumWords.Of(reason.Cause) : null)
        {
            Words = EnumWords.All<RevisionCause>(),
        },
        new("reason", "The reason. Empty where none was given.", ColumnType.Text, (in row) => row.Revision.Reason?.Text),
    ];
}

/// <summary>A published figure that a later release gives otherwise.</summary>
/// <param name="Revisions">Of which measure, and between which releases it changed.</param>
/// <param name="Area">For which area.</param>
/// <param name="Key">Which series.</param>
/// <param name="Revision">The change.</param>
public readonly record struct RevisionRow(MeasureRevisions Revisions, Area Area, SeriesKey Key, Revision Revision) : IFigureRow
{
    public Measure Measure => Revisions.Measure;

    public Period Period => Revision.Period;
}
