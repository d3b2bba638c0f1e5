namespace OpenStatement.Loading;

/// <summary>Every check of values against each other.</summary>
internal static class ContentChecks
{
    public static ImmutableArray<Func<ContentIndex, IEnumerable<Diagnostic>>> All { get; } =
    [
        DuplicatesCheck.Run,
        ReferencesCheck.Run,
        ReleaseReferencesCheck.Run,
        FormerMeasureCheck.Run,
        ImportTablesCheck.Run,
        ProxyCheck.Run,
        ReasonCheck.Run,
        AreaCheck.Run,
        BaselineCheck.Run,
        MethodsCheck.Run,
        ComparatorCheck.Run,
        PopulationCheck.Run,
        AssessmentCheck.Run,
        CommitmentCheck.Run,
        PlanCheck.Run,
        KpiReportCheck.Run,
        LedgerCheck.Run,
        DutyCheck.Run,
        ReservedPageCheck.Run,
        ReservedIdCheck.Run,
        GlossaryCheck.Run,
        AbbreviationCheck.Run,
        ReleaseDatesCheck.Run,
        CalendarCheck.Run,
        SectionCheck.Run,
        MissingSectionsCheck.Run,
        CommentaryCheck.Run,
        MissingFiguresCheck.Run,
        PeriodCheck.Run,
        LatestPeriodCheck.Run,
        ValueCheck.Run,
        PartsCheck.Run,
        FunnelCheck.Run,
        AreaPriorityCheck.Run,
        BoundaryCheck.Run,
        RevisionCheck.Run,
        DisclosureCheck.Run,
    ];
}
