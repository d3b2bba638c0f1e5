namespace OpenStatement.Presentation;

/// <summary>Makes the list of the force's own figures of a measure that changed after they were published.</summary>
internal static class RevisionHistories
{
    /// <summary>Null where no statement has figures of the measure.</summary>
    public static RevisionHistory? Of(Measure measure, SiteContext context)
    {
        var statements = context.Summaries.Count(summary => summary.HasFiguresOf(measure));
        if (statements == 0)
            return null;
        var steps = Steps(measure, context).ToList();
        var reasons = new GivenReasons(steps.Select(step => step.Revision));
        var withheld = steps.Select(step => step.Key).Distinct().ToDictionary(key => key, key => new WithheldNow(context.Archive.Releases, key));
        var rows = steps.GroupBy(step => (step.Key.Breakdown, step.Revision.Period))
            .OrderByDescending(figure => figure.Key.Period)
            .ThenBy(figure => figure.Key.Breakdown?.Dimension, StringComparer.Ordinal)
            .ThenBy(figure => figure.Key.Breakdown?.Category, StringComparer.Ordinal)
            .Select(figure => Row(measure, [.. figure], withheld[figure.First().Key].Has(figure.Key.Period), reasons))
            .ToImmutableArray();
        return new RevisionHistory
        {
            Sentence = Sentence(rows.Length, statements, context.OwnArea.Name),
            Caption = $"{measure.Title}, {context.OwnArea.Name}: figures that changed after they were published",
            PeriodHeading = Labels.Of(measure.Frequency),
            Rows = rows,
            Reasons = reasons.All,
        };
    }

    private static string Sentence(int changed, int statements, string area) => (changed, statements) switch
    {
        (_, 1) => "These figures stand in one statement only, so none has changed.",
        (0, _) => $"No figure for {area} has changed since it was first published.",
        (1, _) => $"1 figure for {area} has changed since it was first published.",
        _ => $"{RevisionWords.Figures(changed)} for {area} have changed since they were first published.",
    };

    private static IEnumerable<Step> Steps(Measure measure, SiteContext context) =>
        from summary in context.Summaries
        from revisions in summary.Revisions
        where revisions.Measure.Id == measure.Id
        from series in revisions.Series
        where series.Key.Area == context.Settings.Force.Area
        from point in series.Points
        select new Step(summary.Release, series.Key, point);

    private static RevisedFigure Row(Measure measure, ImmutableArray<Step> steps, bool isWithheld, GivenReasons reasons)
    {
        var (first, last) = (steps[0].Revision, steps[^1].Revision);
        // What is withheld now is not repeated from the time when it was not.
        var (earlier, later) = isWithheld ? (null, null) : (first.Earlier, last.Later);
        var outcome = isWithheld && last.Later is not null ? RevisionOutcome.Withheld : last.Outcome;
        return new RevisedFigure(
            Label(steps[0].Key.Breakdown, first.Period),
            Figure.Of(earlier, measure),
            Figure.Of(later, measure),
            later - earlier is { } difference ? RevisionWords.Difference(difference, measure) : Sentences.Capitalise(RevisionWords.Of(outcome)),
            [.. steps.Select(step => new RevisionStep(
                new Link(Editions.Name(step.Release), SiteAddresses.Statement(step.Release.Id)),
                steps.Length == 1 || isWithheld ? null : RevisionWords.Movement(step.Revision, measure),
                reasons.LabelOf(step.Revision)))]);
    }

    private static string Label(Breakdown? part, Period period) =>
        part is null ? Dates.Span(period) : $"{Dates.Span(period)} ({part.Dimension}: {part.Category})";

    private sealed record Step(Release Release, SeriesKey Key, Revision Revision);
}
