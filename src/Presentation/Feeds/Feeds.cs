namespace OpenStatement.Presentation;

/// <summary>Makes the news: of the site, of each priority and of each measure.</summary>
internal static class Feeds
{
    public static IEnumerable<PlannedFile> Files(SiteContext context)
    {
        yield return new PlannedFile(SiteAddresses.Feed, FileFormat.Atom, () => OfSite(context));
        foreach (var priority in context.Latest is null ? [] : context.Archive.Priorities)
            yield return new PlannedFile(SiteAddresses.FeedOf(priority), FileFormat.Atom, () => Of(priority, context));
        foreach (var measure in context.Archive.Measures)
            yield return new PlannedFile(SiteAddresses.FeedOf(measure), FileFormat.Atom, () => Of(measure, context));
    }

    /// <summary>The way to a measure's feed, for its page.</summary>
    public static Link LinkTo(Measure measure, SiteContext context) => new(TitleOf(measure.Title, context), SiteAddresses.FeedOf(measure));

    /// <summary>The way to a priority's feed, for its pages.</summary>
    public static Link LinkTo(Priority priority, SiteContext context) => new(TitleOf(priority.Title, context), SiteAddresses.FeedOf(priority));

    private static Feed OfSite(SiteContext context) => FeedOf(
        (SiteAddresses.Feed, SiteAddresses.Home, SiteAddresses.Home), context.Settings.Title,
        "Statements, and changes made to them after they were published.", context,
        [.. context.Summaries.Select(summary => StatementNews.Of(summary, context)), .. context.Summaries.SelectMany(summary => StatementNews.Variations(summary, context))]);

    private static Feed Of(Priority priority, SiteContext context) => FeedOf(
        (SiteAddresses.FeedOf(priority), SiteAddresses.Priority(priority), SiteAddresses.Priority(priority)), TitleOf(priority.Title, context),
        "New and changed figures of its measures, and changes made to statements that name it.", context,
        PriorityNews.Of(priority, context));

    private static Feed Of(Measure measure, SiteContext context) => FeedOf(
        (SiteAddresses.FeedOf(measure), SiteAddresses.Measure(measure), FirstAddressOf(measure)), TitleOf(measure.Title, context),
        "New and changed figures, breaks in the series, and changes made to statements that name it.", context,
        [.. ChangeLogs.Of(measure, context).Select(entry => MeasureNews.Of(entry, measure, context))]);

    private static Feed FeedOf((Address Feed, Address Page, Address Id) addresses, string title, string subtitle, SiteContext context, ImmutableArray<FeedEntry> entries) => new()
    {
        Address = addresses.Feed,
        Page = addresses.Page,
        Id = addresses.Id,
        Title = title,
        Subtitle = subtitle,
        Author = context.Settings.Publisher.Name,
        Licence = context.Settings.Licence,
        // Those of one day stand in the order of their addresses, so that no later entry moves them.
        Entries = [.. entries.OrderByDescending(entry => entry.Published).ThenByDescending(entry => entry.Address.Path, StringComparer.Ordinal)],
    };

    private static Address FirstAddressOf(Measure measure) => SiteAddresses.Measure(measure.FormerNames is [var first, ..] ? measure.AsOf(first.Until) : measure);

    private static string TitleOf(string subject, SiteContext context) => $"{subject} – {context.Settings.Title}";
}
