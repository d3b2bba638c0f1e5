namespace OpenStatement.Loading;

/// <summary>Every code with which loading, validation and the import may report a problem, in the order of codes.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>Those of loading and validation.</summary>
    public static ImmutableArray<DiagnosticRule> Site { get; } =
    [
        .. FileDiagnostics.Rules,
        .. TableDiagnostics.Rules,
        .. ValueDiagnostics.Rules,
        .. ObservationDiagnostics.Rules,
        .. FrontMatterDiagnostics.Rules,
        .. MarkdownDiagnostics.Rules,
        .. QuotationDiagnostics.Rules,
        .. CommentaryDiagnostics.Rules,
        .. PageDiagnostics.Rules,
        .. ClaimDiagnostics.Rules,
        .. GlossaryDiagnostics.Rules,
        .. ReleaseDiagnostics.Rules,
        .. ReferenceDiagnostics.Rules,
        .. ComparatorDiagnostics.Rules,
        .. AssessmentDiagnostics.Rules,
        .. PopulationDiagnostics.Rules,
        .. RevisionDiagnostics.Rules,
        .. PlanDiagnostics.Rules,
        .. CommitmentDiagnostics.Rules,
        .. DutyDiagnostics.Rules,
        .. AreaDiagnostics.Rules,
        .. PartsDiagnostics.Rules,
        .. FunnelDiagnostics.Rules,
        .. MeasureDiagnostics.Rules,
        .. SettingsDiagnostics.Rules,
        .. CoverageDiagnostics.Rules,
        .. BoundaryDiagnostics.Rules,
        .. ParagraphDiagnostics.Rules,
        .. CalendarDiagnostics.Rules,
        .. FormerMeasureDiagnostics.Rules,
    ];

    /// <summary>Those of the import of official files; it may report others as well, because it reads tables of the site.</summary>
    public static ImmutableArray<DiagnosticRule> Import { get; } = [.. OfficialFileDiagnostics.Rules, .. ImportMappingDiagnostics.Rules];

    public static ImmutableArray<DiagnosticRule> All { get; } = [.. Site.Concat(Import).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
}
