namespace OpenStatement.Presentation;

/// <summary>Everything a release gives away about one measure, for every writer of files.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Release">The edition the figures stood in.</param>
/// <param name="Settings">Who gives them away, and on what terms.</param>
/// <param name="Series">By area, then breakdown.</param>
/// <param name="Areas">By id: the areas the series are for.</param>
public sealed record MeasureDownload(
    Measure Measure, Release Release, SiteSettings Settings, ImmutableArray<Series> Series, ImmutableDictionary<string, Area> Areas)
    : Download(Release, Settings)
{
    /// <summary>A row for each figure, by series.</summary>
    public IEnumerable<IEnumerable<FigureRow>> Rows => Series.Select(series =>
    {
        var area = Areas[series.Key.Area];
        return series.Observations.Select(observation => new FigureRow(Release, Measure, area, series.Key, observation));
    });
}
