using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes the site's news.</summary>
internal static class Feeds
{
    public static IEnumerable<PlannedFile> Files(SiteContext context) =>
        [new PlannedFile(SiteAddresses.Feed, FileFormat.Atom, () => Of(context))];

    private static Feed Of(SiteContext context) => new(
        SiteAddresses.Feed,
        SiteAddresses.Home,
        context.Settings.Title,
        context.Settings.Publisher.Name,
        context.Latest?.Release.Statement.Published,
        [.. context.Summaries.Reverse().Select(summary => EntryOf(summary, context))]);

    private static FeedEntry EntryOf(ReleaseSummary summary, SiteContext context)
    {
        var (id, statement) = (summary.Release.Id, summary.Release.Statement);
        return new FeedEntry(
            SiteAddresses.Statement(id), statement.Title, statement.Published, WrittenTexts.PlainText(statement.Introduction, summary, context));
    }
}
