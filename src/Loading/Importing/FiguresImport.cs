namespace OpenStatement.Loading;

/// <summary>
/// Turns official statistics files into the observations of a release, by the mapping tables in <c>data/</c>:
/// <c>offence-codes.csv</c> says which offences a measure counts, <c>areas.csv</c> which areas are wanted and
/// <c>series-breaks.csv</c> where figures stop being comparable.
/// </summary>
public static class FiguresImport
{
    /// <summary>
    /// Replaces the figures that the files hold, and keeps all others of the release: other measures, areas and periods,
    /// and breakdowns. The same files give the same bytes. Null, with nothing written, when there is any error.
    /// </summary>
    public static ImportResult? Run(ImportRequest request, DiagnosticCollector diagnostics)
    {
        // Errors that the caller met elsewhere must not stop an import that has none.
        var problems = new DiagnosticCollector();
        var result = Import(request, problems);
        diagnostics.AddRange(problems.ToSorted());
        return result;
    }

    private static ImportResult? Import(ImportRequest request, DiagnosticCollector problems)
    {
        if (ImportMapping.Read(request.SiteRoot, problems) is not { } mapping)
            return null;
        var tallies = OfficialFiles.Read(request, mapping, problems);
        if (problems.HasErrors)
            return null;
        var figures = MeasureFigures.From(tallies, mapping, request.LastDayIncluded, problems);
        return problems.HasErrors ? null : ObservationsFile.Merge(request, figures, problems);
    }
}
