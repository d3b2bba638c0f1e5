namespace OpenStatement.Presentation;

/// <summary>Makes the page of the search.</summary>
internal static class SearchPages
{
    public const string Title = "Search";

    private const int MostSuggestions = 5;

    private static readonly StringComparer s_byName = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase);

    public static SearchPage Build(SiteContext context) => new()
    {
        Address = SiteAddresses.Search,
        Heading = Title,
        Description = "Find measures, priorities, statements and the words used on this site, or choose from the list from A to Z.",
        Breadcrumbs = [Crumbs.Home],
        CurrentNavigation = SiteAddresses.Search,
        IsDraft = context.Latest is { } latest && context.IsDraft(latest.Release),
        Suggestions = SuggestionsOf(context),
        AToZ =
        [
            .. EntriesOf(context).OrderBy(entry => entry.Link.Text, s_byName).ThenBy(entry => entry.Kind, StringComparer.Ordinal)
                .GroupBy(entry => char.ToUpperInvariant(entry.Link.Text[0]).ToString())
                .Select(letter => new IndexLetter(letter.Key, [.. letter])),
        ],
    };

    /// <summary>What priorities are about, by the measure that each is led by.</summary>
    private static ImmutableArray<string> SuggestionsOf(SiteContext context) => context.Latest is not { } latest
        ? []
        : [.. context.Archive.Priorities.Select(priority => context.LeadingMeasure(priority, latest)?.Measure.Title).OfType<string>().Distinct().Take(MostSuggestions)];

    /// <summary>Priorities have pages of their own only once a statement is published.</summary>
    private static IEnumerable<IndexEntry> EntriesOf(SiteContext context) =>
    [
        .. context.Latest is null ? [] : context.Archive.Priorities.Select(priority => new IndexEntry(new Link(priority.Title, SiteAddresses.Priority(priority)), "Priority")),
        .. context.Archive.Measures.Select(measure => new IndexEntry(new Link(measure.Title, SiteAddresses.Measure(measure)), "Measure")),
    ];
}
