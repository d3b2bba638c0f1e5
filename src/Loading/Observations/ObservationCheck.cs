namespace OpenStatement.Loading;

/// <summary>Figures are those of measures and areas that there are.</summary>
internal static class ObservationCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.Select(release => release.Observations).SelectMany(file => (IEnumerable<Diagnostic>)
        [
            .. index.MeasureIdsInReleases.CheckAll(LocateFirst(file, ObservationTable.Measure, series => series.Key.Measure)),
            .. index.AreaIds.CheckAll(LocateFirst(file, ObservationTable.Area, series => series.Key.Area)),
        ]);

    /// <summary>Each series once, where the file first names it.</summary>
    private static IEnumerable<Located<string>> LocateFirst(ObservationFile file, Field column, Func<Series, string> id) =>
        file.Series.Select(series => new Located<string>(id(series.Series), file.Locate(column, series.FirstLine)));
}
