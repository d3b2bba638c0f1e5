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

/// <summary>What to take from which official files into which release.</summary>
/// <param name="SiteRoot">The folder that holds <c>data/</c>.</param>
/// <param name="Files">Official files as downloaded, plain CSV or packed with gzip.</param>
/// <param name="Release">The release whose figures are written.</param>
/// <param name="LastDay">Periods that end later are left out; null for the last day of the release.</param>
public sealed record ImportRequest(
    string SiteRoot, ImmutableArray<string> Files, ReleaseId Release, DateOnly? LastDay = null)
{
    public DateOnly LastDayIncluded => LastDay ?? Release.LastDay;
}

/// <summary>What an import wrote.</summary>
/// <param name="Path">The observations of the release, from the root of the site.</param>
/// <param name="Measures">Those whose figures came from the files, in the order of ids.</param>
/// <param name="Observations">How many figures came from the files.</param>
/// <param name="Changed">False when the file already said exactly this and was left alone.</param>
public sealed record ImportResult(string Path, ImmutableArray<ImportedMeasure> Measures, int Observations, bool Changed);

/// <summary>A measure whose figures came from official files.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Latest">The last period for which the files have a figure of any area; null when they have none.</param>
public sealed record ImportedMeasure(string Id, Period? Latest);
