namespace OpenStatement.Presentation;

/// <summary>
/// What the search can find of statements: all words of the latest one, and the titles of those before, so that the index grows
/// slowly and nobody takes old words for those in force.
/// </summary>
internal static class StatementEntries
{
    private const int LongestTitle = 90;

    public static IEnumerable<SearchEntry> Statements(SiteContext context) => context.Summaries.Reverse().Select(summary =>
        new SearchEntry("Statement", summary.Release.Statement.Title, SiteAddresses.Statement(summary.Release.Id))
        {
            About = Editions.Name(summary.Release),
            Text = summary == context.Latest
                ? $"{Plain(summary.Release.Statement.Introduction, context)} {Plain(summary.Release.Closing, context)}".Trim()
                : "",
        });

    /// <summary>What is said about several priorities is found once, with the first of them.</summary>
    public static IEnumerable<SearchEntry> Passages(SiteContext context) => context.Latest is not { } latest
        ? []
        : from priority in context.Archive.Priorities
          from passage in Presentation.Passages.WithIds(priority, latest.Release, context)
          where passage.Placed.Priorities[0] == priority
          select Of(passage.Placed.Passage, new Address($"{SiteAddresses.Priority(priority)}#{passage.Id}"), priority, context);

    public static IEnumerable<SearchEntry> Commitments(SiteContext context) =>
        context.Ledger.Entries.SelectMany(entry => entry.Parts.Prepend(entry)).Select(entry =>
            new SearchEntry(Labels.Of(entry.Latest.Kind), Shortened(entry.Latest.Text), SiteAddresses.Commitment(entry.Id))
            {
                About = $"{Sentences.Capitalise(context.VoiceName(entry.Latest.Owner))}, {Sentences.Uncapitalise(Labels.Of(entry.Latest.Status))}",
                Text = entry.Latest.Text.Length > LongestTitle ? entry.Latest.Text : entry.Latest.Explanation ?? "",
            });

    private static SearchEntry Of(Passage passage, Address address, Priority priority, SiteContext context) =>
        new(passage.Section.Voice is null ? "Statement" : "Commentary", $"{priority.Title}: {Sentences.Uncapitalise(passage.Section.Heading)}", address)
        {
            About = passage.Section.Voice is { } voice ? Sentences.Capitalise(context.VoiceName(voice)) : "",
            Text = Plain(passage.Text, context),
        };

    private static string Plain(RichText text, SiteContext context) => WrittenTexts.PlainText(text, context.Latest, context);

    private static string Shortened(string text)
    {
        if (text.Length <= LongestTitle)
            return text.TrimEnd('.');
        var space = text.LastIndexOf(' ', LongestTitle);
        // A web address has no space to be cut at.
        return $"{(space > 0 ? text[..space] : TextStart.Of(text, LongestTitle))} …";
    }
}
