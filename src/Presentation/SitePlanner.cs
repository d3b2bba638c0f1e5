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
        _ = summaries;
        return new SitePlan
        {
            Frame = new SiteFrame
            {
                Settings = archive.Settings,
                Navigation = [new Link("Priorities", SiteAddresses.Priorities), new Link("Measures", SiteAddresses.Measures), new Link("Statements", SiteAddresses.Statements), new Link("Data", SiteAddresses.Data)],
                Footer = [],
                IsIndexed = options.IsIndexed,
                ReloadsItself = options.IsPreview,
            },
            Pages = [new PlannedPage(SiteAddresses.NotFound, () => new NotFoundPage { Address = SiteAddresses.NotFound, Heading = "Page not found", Description = "There is nothing at this address.", IsIndexed = false })],
            Downloads = [],
            Feed = new Feed(archive.Settings.Title, archive.Settings.Publisher.Name, null, []),
        };
    }
}
