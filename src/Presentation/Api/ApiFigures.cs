namespace OpenStatement.Presentation;

/// <summary>Finds the figures that files of the API give.</summary>
internal static class ApiFigures
{
    /// <summary>Whether any statement has figures of a measure for the force.</summary>
    public static bool IsPublished(Measure measure, SiteContext context) => Histories.Has(measure, context);

    /// <summary>Whether a statement gives the figures of a measure away.</summary>
    public static bool HasFiles(Measure measure, ReleaseSummary? summary) => summary?.HasFiguresOf(measure) is true;

    /// <summary>The figures as the last statement gives them that has any: those of the force first, then by area and breakdown.</summary>
    public static IEnumerable<FigureRow> Of(Measure measure, ReleaseSummary summary, SiteContext context) =>
        from series in summary.Release.Vintage.Of(measure.Id).OrderBy(series => series.Key.Area != context.Settings.Force.Area)
        let area = context.Areas[series.Key.Area]
        from observation in series.Observations
        select new FigureRow(summary.Release, measure, area, series.Key, observation);

    /// <summary>Every change of a published figure: those of the force first, then by statement, area and breakdown.</summary>
    public static IEnumerable<RevisionRow> RevisionsOf(Measure measure, SiteContext context)
    {
        var all =
            from summary in context.Summaries
            from revisions in summary.Revisions
            where revisions.Measure.Id == measure.Id
            from series in revisions.Series
            let area = context.Areas[series.Key.Area]
            from point in series.Points
            select new RevisionRow(revisions, area, series.Key, point);
        var changes = all.OrderBy(one => one.Area.Id != context.Settings.Force.Area).ToList();
        // What is withheld now is not repeated from the time when it was not.
        var withheld = changes.Select(one => one.Key).Distinct().ToDictionary(key => key, key => new WithheldNow(context.Archive.Releases, key));
        return changes.Select(one => withheld[one.Key].Has(one.Revision.Period) ? one with { Revision = WithoutFigures(one.Revision) } : one);
    }

    /// <summary>The reason for an earlier change may tell the figure; that for withholding it does not.</summary>
    private static Revision WithoutFigures(Revision revision) =>
        revision with { Earlier = null, Later = null, Reason = revision.Outcome is RevisionOutcome.Withheld ? revision.Reason : null };
}
