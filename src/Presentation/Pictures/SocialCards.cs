namespace OpenStatement.Presentation;

/// <summary>
/// Makes the pictures that are shown beside links to pages where people share them: one of the site, one of each measure and
/// one of each statement. Every other page has that of the site.
/// </summary>
internal static class SocialCards
{
    public static IEnumerable<PlannedFile> Files(SiteContext context)
    {
        yield return Planned(SiteAddresses.Card, () => OfSite(context));
        foreach (var measure in context.Archive.Measures)
            yield return Planned(SiteAddresses.CardOf(measure), () => Of(measure, context));
        foreach (var summary in context.Summaries)
            yield return Planned(SiteAddresses.CardOf(summary.Release.Id), () => Of(summary, context));
    }

    /// <summary>The card of every page that has none of its own.</summary>
    public static PageCard LinkToSite(SiteContext context) => Link(SiteAddresses.Card, OfSite(context));

    public static PageCard LinkTo(Measure measure, SiteContext context) => Link(SiteAddresses.CardOf(measure), Of(measure, context));

    /// <summary>Editions of a statement that stay as they were share the card of the statement.</summary>
    public static PageCard LinkTo(ReleaseSummary summary, SiteContext context) => Link(SiteAddresses.CardOf(summary.Release.Id), Of(summary, context));

    private static SocialCard OfSite(SiteContext context) => New(context) with
    {
        Site = context.Settings.Force.Name,
        Heading = context.Settings.Title,
        Sentence = context.Latest is { } latest ? OverviewWords.Of([.. context.Archive.Measures.Select(latest.Of)]) : "No statement has been published yet.",
    };

    private static SocialCard Of(Measure measure, SiteContext context)
    {
        var card = New(context) with { Heading = measure.Title, Sentence = Absences.Reason(measure, context.Latest?.Release, context) };
        if (context.Latest?.Of(measure) is not { Own: { } own } summary || Headlines.Leading(summary) is not { } leading)
            return card;
        return card with
        {
            Sentence = Headlines.Sentence(summary)!,
            Value = Numbers.Write(leading.Value, measure),
            Sparkline = Charts.SparklineOf(summary, own),
        };
    }

    private static SocialCard Of(ReleaseSummary summary, SiteContext context)
    {
        var statement = summary.Release.Statement;
        return New(context, context.IsDraft(summary.Release)) with
        {
            Heading = statement.Title,
            Sentence = $"The statement for {Dates.The(statement.Period)}, published on {Dates.Day(statement.Published)}.",
        };
    }

    private static SocialCard New(SiteContext context) => New(context, context.Latest is { } latest && context.IsDraft(latest.Release));

    private static SocialCard New(SiteContext context, bool isDraft) => new()
    {
        Site = context.Settings.Title,
        Heading = "",
        Sentence = "",
        Publisher = context.Settings.Publisher.Name,
        Notice = PictureNotices.Of(context, isDraft),
    };

    private static PlannedFile Planned(Address address, Func<SocialCard> build) => new(address, FileFormat.Png, build);

    /// <summary>Sentences about a measure start with its name, which need not be said twice.</summary>
    private static PageCard Link(Address address, SocialCard card) => new(
        address,
        card.Sentence.StartsWith(card.Heading, StringComparison.Ordinal) ? card.Sentence : $"{card.Heading}. {card.Sentence}");
}
