using System.Collections.Immutable;
using OpenStatement.Statistics;

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
        return new SitePlan
        {
            Frame = FrameOf(archive, options),
            Pages = [.. Pages(context)],
            Downloads = [.. DataPages.Downloads(context), .. RevisionPages.Downloads(context)],
            Feed = Feeds.Of(context),
        };
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
        yield return new PlannedPage(SiteAddresses.Data, () => DataPages.Of(context));
        yield return new PlannedPage(SiteAddresses.Revisions, () => RevisionPages.Of(context));
        yield return new PlannedPage(SiteAddresses.Glossary, () => TextPages.Glossary(context));
        yield return new PlannedPage(SiteAddresses.Methodology, () => MethodologyPages.Of(context));
        foreach (var page in context.Archive.Pages.Where(page => !MethodologyPages.IsOwn(page)))
            yield return new PlannedPage(SiteAddresses.ContentPage(page), () => TextPages.Of(page, context));
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
            foreach (var priority in context.Archive.Priorities)
                yield return new PlannedPage(SiteAddresses.Edition(summary.Release.Id, priority), () => PriorityPages.Frozen(priority, summary, context));
        }
    }

    private static SiteFrame FrameOf(Archive archive, SitePlanOptions options) => new()
    {
        Settings = archive.Settings,
        Navigation =
        [
            new("Priorities", SiteAddresses.Priorities),
            new("Measures", SiteAddresses.Measures),
            new("Statements", SiteAddresses.Statements),
            new("Data", SiteAddresses.Data),
        ],
        Footer =
        [
            new(MethodologyPages.Title, SiteAddresses.Methodology),
            new("Revisions", SiteAddresses.Revisions),
            new("Glossary", SiteAddresses.Glossary),
            .. archive.Pages.Where(page => !MethodologyPages.IsOwn(page)).Select(page => new Link(page.Title, SiteAddresses.ContentPage(page))),
        ],
        IsIndexed = options.IsIndexed,
        ReloadsItself = options.IsPreview,
    };
}
