namespace OpenStatement.Presentation;

/// <summary>Makes the list of measures and a page for each.</summary>
internal static class MeasurePages
{
    public static IEnumerable<PlannedPage> Plan(SiteContext context) =>
    [
        new(SiteAddresses.Measures, () => BuildIndex(context)),
        .. context.Archive.Measures.Select(measure => new PlannedPage(SiteAddresses.Measure(measure), () => Build(measure, context))),
    ];

    public static MeasuresPage BuildIndex(SiteContext context) => new()
    {
        Address = SiteAddresses.Measures,
        Heading = "Measures",
        Description = "Every measure, with its latest figure, what it counts and where it comes from.",
        Breadcrumbs = [Crumbs.Home],
        CurrentNavigation = SiteAddresses.Measures,
        Groups = [.. context.Archive.Priorities.Select(priority => GroupOf(priority, context))],
    };

    public static MeasurePage Build(Measure measure, SiteContext context)
    {
        var priority = context.PriorityOf(measure);
        var page = new MeasurePage
        {
            Address = SiteAddresses.Measure(measure),
            Heading = measure.Title,
            Description = measure.Definition,
            Breadcrumbs = [Crumbs.Home, Crumbs.Measures],
            CurrentNavigation = SiteAddresses.Measures,
            IsDraft = context.Latest is { } newest && context.IsDraft(newest.Release),
            Card = SocialCards.LinkTo(measure, context),
            Priority = LinkTo(priority, context),
            Role = Labels.Of(measure.Role),
            Background = MeasureSections.BackgroundOf(measure, context),
            FormerNames = FormerMeasurePages.Sentences(measure, context),
            Indicators = [.. context.KpisOf(measure).Select(kpi => Indicators.LinkTo(kpi, context))],
            Feed = Feeds.LinkTo(measure, context),
            Changes = ChangeLogs.Of(measure, context),
            Revisions = RevisionHistories.Of(measure, context),
            HistoryFiles = Histories.Has(measure, context) ? Histories.Links(measure) : [],
            Downloads = Downloads(measure, context),
        };
        if (context.Latest is { } latest && latest.Of(measure) is { Latest: not null } summary)
            return WithFigures(page, summary, latest, context);
        return page with { Unavailable = MeasureSections.Unavailable(measure, context.Latest, context) };
    }

    private static MeasurePage WithFigures(MeasurePage page, MeasureSummary summary, ReleaseSummary latest, SiteContext context)
    {
        var measure = summary.Measure;
        var history = summary.Own!.Observations.Length <= MeasureSections.LatestPeriods
            ? null
            : FiguresTables.Of(summary, int.MaxValue, $"history-{measure.Id}", context) with { HasAnchors = true };
        return page with
        {
            Description = $"{Headlines.Sentence(summary)} {measure.Definition}",
            Edition = Editions.Of(latest.Release, context),
            Embed = EmbedPages.CodeOf(measure, context),
            Figures = MeasureSections.Of(measure, latest, context, MeasureSections.LatestPeriods, (_, tableId) =>
                Charts.Of(summary, latest.Release, int.MaxValue, ChartDetail.Everything, history?.Id ?? tableId, context)) is { } figures
                    ? figures with { Headline = Headlines.Sentence(summary)!, Facts = Facts.OfFigures(summary, context), Table = figures.Table with { HasAnchors = history is null } }
                    : null,
            Citation = Citations.Of(measure, latest.Release, context),
            Dataset = Datasets.Of(measure, latest, context),
            Comparisons = ComparisonTables.Of(summary, context),
            Breakdowns = BreakdownTables.Of(summary, latest.Release, ChartDetail.Everything, context),
            Divisions = DivisionTables.Of(summary, context),
            NoGroup = summary.NoGroup is { } reason ? NoComparisonWords.Group(reason, context.Areas) : null,
            History = history,
            Group = summary.Group is { } group ? GroupTables.Of(group, measure, AreaMaps.Of(group, measure, context), latest.Release, context) : null,
        };
    }

    private static MeasureGroup GroupOf(Priority priority, SiteContext context) => new(
        priority.Id,
        LinkTo(priority, context),
        [.. context.MeasuresOf(priority).Select(measure => MeasureSections.RowOf(measure, context.Latest, SiteAddresses.Measure(measure), context))]);

    /// <summary>Priorities have pages of their own only once a statement is published.</summary>
    private static Link LinkTo(Priority priority, SiteContext context) =>
        new(priority.Title, context.Latest is null ? SiteAddresses.Priorities : SiteAddresses.Priority(priority));

    private static ImmutableArray<DownloadRow> Downloads(Measure measure, SiteContext context) =>
    [
        .. context.Summaries.Reverse()
            .Where(summary => summary.HasFiguresOf(measure))
            .Select(summary => new DownloadRow(
                Editions.Name(summary.Release), SiteAddresses.Statement(summary.Release.Id), DownloadLinks.Of(summary.Release.Id, measure))),
    ];
}
