namespace OpenStatement.Presentation;

/// <summary>Decides which pages and files the site has. Nothing is put together until it is rendered.</summary>
public static class SitePlanner
{
    /// <param name="archive">Without releases that must not be seen.</param>
    /// <param name="summaries">One for each release of the archive, in its order.</param>
    /// <param name="options">How the site is to be made.</param>
    public static SitePlan Plan(Archive archive, ImmutableArray<ReleaseSummary> summaries, SitePlanOptions options)
    {
        var context = new SiteContext(archive, summaries, options.Date);
        var (frame, pages) = (FrameOf(context, options), Pages(context).ToImmutableArray());
        var plan = new SitePlan
        {
            Frame = frame,
            Pages = pages,
            Files =
            [
                .. DataFiles.Of(context), .. Histories.Files(context), .. Feeds.Files(context), .. CalendarPages.Files(context),
                .. ApiResources.Files(context), SearchIndexes.File(frame, pages, context),
                .. ChartPictures.Files(context), .. SocialCards.Files(context),
            ],
        };
        return plan with { Moved = MovedAddresses.Of(context, plan.Pages, plan.Files) };
    }

    private static IEnumerable<PlannedPage> Pages(SiteContext context)
    {
        yield return new PlannedPage(SiteAddresses.Home, () => HomePages.Of(context));
        yield return new PlannedPage(SiteAddresses.Priorities, () => PriorityPages.Index(context));
        if (context.Latest is { } latest)
        {
            foreach (var priority in context.Archive.Priorities)
                yield return new PlannedPage(SiteAddresses.Priority(priority), () => PriorityPages.Latest(priority, latest, context));
        }

        foreach (var page in StatementPagesOf(context))
            yield return page;
        yield return new PlannedPage(SiteAddresses.Measures, () => MeasurePages.Index(context));
        foreach (var measure in context.Archive.Measures)
            yield return new PlannedPage(SiteAddresses.Measure(measure), () => MeasurePages.Of(measure, context));
        foreach (var page in FormerMeasurePages.Pages(context))
            yield return page;
        foreach (var page in EmbedPages.Planned(context))
            yield return page;
        foreach (var page in AreaPagesOf(context))
            yield return page;
        if (context.HasPlan)
            yield return new PlannedPage(SiteAddresses.Plan, () => PlanPages.Of(context));
        yield return new PlannedPage(SiteAddresses.Data, () => DataPages.Of(context));
        yield return new PlannedPage(SiteAddresses.Developers, () => ApiPages.Of(context));
        yield return new PlannedPage(SiteAddresses.Revisions, () => RevisionPages.Of(context));
        if (HasCommitments(context))
            yield return new PlannedPage(SiteAddresses.Commitments, () => CommitmentPages.Of(context));
        if (HasDuties(context))
            yield return new PlannedPage(SiteAddresses.Duty, () => DutyPages.Of(context));
        yield return new PlannedPage(SiteAddresses.Calendar, () => CalendarPages.Of(context));
        yield return new PlannedPage(SiteAddresses.Glossary, () => TextPages.Glossary(context));
        yield return new PlannedPage(SiteAddresses.Methodology, () => MethodologyPages.Of(context));
        foreach (var page in context.Archive.Pages.Where(page => !MethodologyPages.IsOwn(page)))
            yield return new PlannedPage(SiteAddresses.ContentPage(page), () => TextPages.Of(page, context));
        yield return new PlannedPage(SiteAddresses.Search, () => SearchPages.Of(context));
        yield return new PlannedPage(SiteAddresses.NotFound, TextPages.NotFound);
    }

    private static IEnumerable<PlannedPage> StatementPagesOf(SiteContext context)
    {
        yield return new PlannedPage(SiteAddresses.Statements, () => StatementPages.Index(context));
        for (var i = 0; i < context.Summaries.Length; i++)
        {
            var index = i;
            var summary = context.Summaries[index];
            yield return new PlannedPage(SiteAddresses.Statement(summary.Release.Id), () => StatementPages.Of(index, context));
            yield return new PlannedPage(SiteAddresses.Print(summary.Release.Id), () => PrintPages.Of(summary, context));
            yield return new PlannedPage(SiteAddresses.Press(summary.Release.Id), () => PressPages.Of(index, context));
            foreach (var priority in context.Archive.Priorities)
                yield return new PlannedPage(SiteAddresses.Edition(summary.Release.Id, priority), () => PriorityPages.Frozen(priority, summary, context));
        }
    }

    private static IEnumerable<PlannedPage> AreaPagesOf(SiteContext context)
    {
        if (!HasAreas(context))
            yield break;
        yield return new PlannedPage(SiteAddresses.Areas, () => AreaPages.Index(context));
        foreach (var area in context.Local.Shown)
            yield return new PlannedPage(SiteAddresses.Area(area), () => AreaPages.Of(area, context));
    }

    private static bool HasAreas(SiteContext context) => !context.Local.Shown.IsEmpty;

    private static bool HasCommitments(SiteContext context) => !context.Ledger.Entries.IsEmpty;

    private static bool HasDuties(SiteContext context) => !context.Archive.Duties.IsEmpty;

    private static SiteFrame FrameOf(SiteContext context, SitePlanOptions options) => new()
    {
        Settings = context.Settings,
        Navigation =
        [
            new("Priorities", SiteAddresses.Priorities),
            new("Measures", SiteAddresses.Measures),
            new("Statements", SiteAddresses.Statements),
            .. When(context.HasPlan, new("Plan", SiteAddresses.Plan)),
            new("Data", SiteAddresses.Data),
            new(SearchPages.Title, SiteAddresses.Search),
        ],
        Footer =
        [
            new(MethodologyPages.Title, SiteAddresses.Methodology),
            new("Revisions", SiteAddresses.Revisions),
            new(CalendarPages.Title, SiteAddresses.Calendar),
            .. When(HasCommitments(context), new(CommitmentPages.Title, SiteAddresses.Commitments)),
            .. When(HasAreas(context), Crumbs.Areas),
            .. When(HasDuties(context), new(DutyPages.Title, SiteAddresses.Duty)),
            new("Glossary", SiteAddresses.Glossary),
            new(ApiPages.Title, SiteAddresses.Developers),
            .. context.Archive.Pages.Where(page => !MethodologyPages.IsOwn(page)).Select(page => new Link(page.Title, SiteAddresses.ContentPage(page))),
        ],
        Card = SocialCards.LinkToSite(context),
        IsIndexed = options.IsIndexed,
        ReloadsItself = options.IsPreview,
    };

    private static ImmutableArray<Link> When(bool isThere, Link link) => isThere ? [link] : [];
}
