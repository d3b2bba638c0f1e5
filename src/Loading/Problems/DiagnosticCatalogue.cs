using System.Collections.Immutable;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>Every code with which loading and validation may report a problem.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>In the order of codes.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        .. FileDiagnostics.Rules,
        .. TableDiagnostics.Rules,
        .. ValueDiagnostics.Rules,
        .. ObservationDiagnostics.Rules,
        .. FrontMatterDiagnostics.Rules,
        .. MarkdownDiagnostics.Rules,
        .. DocumentDiagnostics.Rules,
        .. ReleaseDiagnostics.Rules,
        .. ReferenceDiagnostics.Rules,
        .. ComparisonDiagnostics.Rules,
    ];
}
