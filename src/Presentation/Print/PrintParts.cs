namespace OpenStatement.Presentation;

/// <summary>Makes a statement that goes through the voices, each with all priorities.</summary>
internal static class PrintParts
{
    public static ImmutableArray<PrintPart> Of(ReleaseSummary summary, PriorityPlace place, SiteContext context) =>
    [
        .. PassageOrder.Of(summary.Release, context.Archive)
            .GroupBy(placed => placed.Passage.Section.Voice ?? placed.Passage.Section.Heading)
            .Select((part, i) => Of([.. part], FormattableString.Invariant($"part-{i + 1}"), summary, place, context)),
    ];

    private static PrintPart Of(ImmutableArray<PlacedPassage> part, string id, ReleaseSummary summary, PriorityPlace place, SiteContext context)
    {
        var section = part[0].Passage.Section;
        var topics = ImmutableArray.CreateBuilder<PrintTopic>();
        for (var start = 0; start < part.Length;)
        {
            var end = start + 1;
            while (end < part.Length && part[end].Priorities.SequenceEqual(part[start].Priorities))
                end++;
            topics.Add(TopicOf(part[start..end], FormattableString.Invariant($"{id}-{topics.Count + 1}"), summary, place, context));
            start = end;
        }

        return new PrintPart(id, section.Voice is { } voice ? $"Statement of {context.VoiceName(voice)}" : section.Heading, topics.DrainToImmutable());
    }

    private static PrintTopic TopicOf(ImmutableArray<PlacedPassage> passages, string id, ReleaseSummary summary, PriorityPlace place, SiteContext context)
    {
        var priorities = passages[0].Priorities;
        return new PrintTopic(
            id,
            Sentences.List([.. priorities.Select((priority, i) => i == 0 ? priority.Title : Sentences.Uncapitalise(priority.Title))]),
            [.. priorities.Select(priority => new Link(priority.Title, place.AddressOf(priority)))],
            [.. passages.Select((passage, i) => Passages.Of(passage, FormattableString.Invariant($"{id}-{i + 1}"), priorities[0], summary, place, context))]);
    }
}
