namespace OpenStatement.Presentation;

/// <summary>Makes what is said about a priority.</summary>
internal static class Passages
{
    /// <summary>What is said about a priority: the voices in their order, then the sections without one.</summary>
    public static ImmutableArray<PlacedPassage> About(Priority priority, Release release, SiteContext context) =>
    [
        .. PassageOrder.Of(release, context.Archive)
            .Where(placed => placed.Priorities.Contains(priority))
            .OrderBy(placed => PassageOrder.PlaceOf(placed.Passage.Section, context.Settings)),
    ];

    /// <summary>The same, each with the id it has on the page of the priority.</summary>
    public static ImmutableArray<(string Id, PlacedPassage Placed)> WithIds(Priority priority, Release release, SiteContext context) =>
    [
        .. About(priority, release, context)
            .GroupBy(placed => placed.Passage.Section.Voice is null ? "section" : "voice")
            .SelectMany(kind => kind.Select((placed, i) => (FormattableString.Invariant($"{priority.Id}-{kind.Key}-{i + 1}"), placed))),
    ];

    /// <param name="placed">What is said.</param>
    /// <param name="id">Unique on the page.</param>
    /// <param name="priority">The priority with which it is shown.</param>
    /// <param name="summary">The release.</param>
    /// <param name="place">Where it is shown.</param>
    /// <param name="context">The site.</param>
    public static VoicePassage Of(PlacedPassage placed, string id, Priority priority, ReleaseSummary summary, PriorityPlace place, SiteContext context)
    {
        var section = placed.Passage.Section;
        var elsewhere = Elsewhere(placed, priority, summary.Release, place, context);
        return new VoicePassage(
            id, section.Heading, section.Voice is { } voice ? context.VoiceName(voice) : null,
            elsewhere is null ? place.Words.Of(placed.Passage.Text) : WrittenText.Empty)
        {
            Place = PassageOrder.PlaceOf(section, context.Settings),
            Others = [.. placed.Priorities.Where(other => other != priority).Select(other => new Link(other.Title, place.AddressOf(other)))],
            Elsewhere = elsewhere,
        };
    }

    /// <summary>A paragraph with a number stands on a page once.</summary>
    private static Link? Elsewhere(PlacedPassage placed, Priority priority, Release release, PriorityPlace place, SiteContext context)
    {
        if (!place.IsWholeStatement || placed.Priorities[0] == priority || context.NumbersOf(release).Find(placed.Passage.Text) is not { } numbered)
            return null;
        var words = numbered.Count == 1
            ? FormattableString.Invariant($"See paragraph {numbered.First}")
            : FormattableString.Invariant($"See paragraphs {numbered.First} to {numbered.Last}");
        return new Link(words, SiteAddresses.ParagraphOnPage(numbered.First));
    }
}
