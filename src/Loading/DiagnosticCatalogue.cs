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
        .. FrontMatterDiagnostics.Rules,
        .. MarkdownDiagnostics.Rules,
        .. QuotationDiagnostics.Rules,
        .. ClaimDiagnostics.Rules,
        .. ReferenceDiagnostics.Rules,
        .. SettingsDiagnostics.Rules,
        .. ReleaseDiagnostics.Rules,
        .. CommentaryDiagnostics.Rules,
        .. PageDiagnostics.Rules,
        .. GlossaryDiagnostics.Rules,
        .. BoundaryDiagnostics.Rules,
        .. SiteTables.All.SelectMany(table => table.Messages),
    ];

    /// <summary>Those of the import of official files; it may report others as well, because it reads tables of the site.</summary>
    public static ImmutableArray<DiagnosticRule> Import { get; } = [.. OfficialFileDiagnostics.Rules, .. ImportMappingDiagnostics.Rules];

    public static ImmutableArray<DiagnosticRule> All { get; } = [.. Site.Concat(Import).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
}
