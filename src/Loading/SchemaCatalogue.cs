namespace OpenStatement.Loading;

/// <summary>Every kind of table and document a site may hold.</summary>
public static class SchemaCatalogue
{
    /// <summary>The tables the site and the import of official files are made from.</summary>
    public static ImmutableArray<TableSchema> Site { get; } =
    [
        PriorityTable.Schema, MeasureTable.Schema, FormerMeasureTable.Schema, AreaTable.Schema, PopulationTable.Schema, ComparatorGroupTable.Schema,
        ObjectiveTable.Schema, KpiTable.Schema, DutyTable.Schema, ReleaseCalendarTable.Schema, FunnelTable.Schema, AreaPriorityTable.Schema,
        OffenceCodeTable.Schema, SeriesBreakTable.Schema,
        ObservationTable.Schema, AssessmentTable.Schema, CommitmentTable.Schema, KpiReportTable.Schema,
        RevisionTable.Schema, ParagraphTable.Schema,
    ];

    /// <summary>Every document with keys.</summary>
    public static ImmutableArray<DocumentSchema> Documents { get; } =
        [SiteKeys.Schema, StatementKeys.Schema, CommentaryKeys.Schema, PageKeys.Schema];
}
