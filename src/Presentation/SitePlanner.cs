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
        var (frame, pages) = (FrameOf(context, options), SiteFeatures.Plan(context).ToImmutableArray());
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

    private static SiteFrame FrameOf(SiteContext context, SitePlanOptions options) => new()
    {
        Settings = context.Settings,
        Navigation = SiteFeatures.Menu(MenuPlace.Header, context),
        Footer = SiteFeatures.Menu(MenuPlace.Footer, context),
        Card = SocialCards.LinkToSite(context),
        IsIndexed = options.IsIndexed,
        ReloadsItself = options.IsPreview,
    };
}
