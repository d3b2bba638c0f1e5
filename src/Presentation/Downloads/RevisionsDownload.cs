namespace OpenStatement.Presentation;

/// <summary>Every figure, of every area, that a release gives otherwise than it was published before.</summary>
/// <param name="Release">The edition that changed them.</param>
/// <param name="Settings">Who gives them away, and on what terms.</param>
/// <param name="Measures">In the order of the archive.</param>
/// <param name="Areas">By id: the areas the figures are for.</param>
public sealed record RevisionsDownload(
    Release Release, SiteSettings Settings, ImmutableArray<MeasureRevisions> Measures, ImmutableDictionary<string, Area> Areas)
    : Download(Release, Settings)
{
    /// <summary>A row for each changed figure, by series.</summary>
    public IEnumerable<IEnumerable<RevisionRow>> Rows =>
        from revisions in Measures
        from series in revisions.Series
        let area = Areas[series.Key.Area]
        select series.Points.Select(point => new RevisionRow(revisions, area, series.Key, point));
}
