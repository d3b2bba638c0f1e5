using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes the site's news.</summary>
internal static class Feeds
{
    public static Feed Of(SiteContext context) => new(
        context.Settings.Title,
        context.Settings.Publisher.Name,
        context.Latest?.Release.Statement.Published,
        [.. context.Summaries.Reverse().Select(summary => EntryOf(summary.Release))]);

    private static FeedEntry EntryOf(Release release) => new(
        SiteAddresses.Statement(release.Id), release.Statement.Title, release.Statement.Published, release.Statement.Introduction.PlainText);
}
