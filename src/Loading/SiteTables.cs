namespace OpenStatement.Loading;

/// <summary>Every table a site may hold: the one place that a new table is added to.</summary>
internal static class SiteTables
{
    /// <summary>In the order in which the reference of the data format lists them.</summary>
    public static ImmutableArray<Table> All { get; } =
    [
        PriorityTable.Schema,
        MeasureTable.Schema,
        FormerMeasureTable.Schema,
        AreaTable.Schema,
        PopulationTable.Schema,
        ComparatorGroupTable.Schema,
        ObjectiveTable.Schema,
        KpiTable.Schema,
        DutyTable.Schema,
        ReleaseCalendarTable.Schema,
        FunnelTable.Schema,
        AreaPriorityTable.Schema,
        OffenceCodeTable.Schema,
        SeriesBreakTable.Schema,
        ObservationTable.Schema,
        AssessmentTable.Schema,
        CommitmentTable.Schema,
        KpiReportTable.Schema,
        RevisionTable.Schema,
        ParagraphTable.Schema,
    ];

    /// <summary>Those that stand in <c>data/</c> for all releases.</summary>
    public static ImmutableArray<Table> OfSite { get; } = [.. All.Where(table => !table.IsPerRelease)];

    /// <summary>Those that each release has in a folder of its own.</summary>
    public static ImmutableArray<Table> OfRelease { get; } = [.. All.Where(table => table.IsPerRelease)];
}
