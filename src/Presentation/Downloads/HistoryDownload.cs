namespace OpenStatement.Presentation;

/// <summary>Every figure of a measure as first published and as now known, for every writer of files.</summary>
/// <param name="History">The figures.</param>
/// <param name="Licence">On what terms they may be used.</param>
/// <param name="Areas">By id: the areas the figures are for.</param>
public sealed record HistoryDownload(MeasureHistory History, Licence Licence, ImmutableDictionary<string, Area> Areas) : FileContent
{
    /// <summary>A row for each figure, by series.</summary>
    public IEnumerable<IEnumerable<HistoryRow>> Rows => History.Series.Select(series =>
    {
        var area = Areas[series.Key.Area];
        return series.Points.Select(point => new HistoryRow(History.LatestRelease, History.Measure, area, series.Key, point));
    });
}
