using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes the front page.</summary>
internal static class HomePages
{
    private const int ActionsShown = 5;

    public static HomePage Of(SiteContext context)
    {
        var page = new HomePage
        {
            Address = SiteAddresses.Home,
            Heading = context.Settings.Title,
            Description = $"How {context.Settings.Force.Name} is doing against the national and local priorities for policing, in figures and in words.",
            Summary = "No statement has been published yet.",
            Introduction = RichText.Empty,
            Cards = [],
            Actions = [],
            Editions = [],
        };
        if (context.Latest is not { } latest)
            return page;
        return page with
        {
            IsDraft = context.IsDraft(latest.Release),
            Edition = Editions.Of(latest.Release, context),
            Summary = SummaryOf(latest, context),
            Introduction = latest.Release.Statement.Introduction,
            Cards = [.. context.Archive.Priorities.Select(priority => PriorityContents.CardOf(priority, latest, SiteAddresses.Priority(priority), context))],
            Actions =
            [
                .. latest.Release.Commitments
                    .Where(commitment => commitment.Kind is CommitmentKind.Action)
                    .Select(commitment => PriorityContents.ActionOf(commitment, context))
                    .Where(action => action.IsOpen)
                    .Take(ActionsShown),
            ],
            Editions = Editions.Links(context, SiteAddresses.Statement),
        };
    }

    /// <summary>"Of the 13 measures that can be compared, 8 are lower than the year before, 4 are higher and 1 is the same."</summary>
    private static string SummaryOf(ReleaseSummary summary, SiteContext context)
    {
        var changes = context.Archive.Measures
            .Select(measure => summary.Of(measure))
            .Select(one => one.OnYearBefore ?? one.OnSamePeriodLastYear)
            .OfType<Change>()
            .ToList();
        if (changes.Count == 0)
            return "There are no local figures that can be compared with the year before.";
        if (changes is [var only])
            return $"One measure can be compared: it is {Words(only.Direction)} {Than(only.Direction)} the year before.";
        var parts = new[] { Direction.Down, Direction.Up, Direction.Same }
            .Select(direction => (direction, count: changes.Count(change => change.Direction == direction)))
            .Where(kind => kind.count > 0)
            .Select((kind, i) => $"{kind.count} {(kind.count == 1 ? "is" : "are")} {Words(kind.direction)}{(i == 0 ? $" {Than(kind.direction)} the year before" : "")}")
            .ToList();
        return $"Of the {changes.Count} measures that can be compared, {Sentences.List(parts)}.";
    }
    private static string Words(Direction direction) => direction switch
    {
        Direction.Down => "lower",
        Direction.Up => "higher",
        _ => "the same",
    };

    private static string Than(Direction direction) => direction is Direction.Same ? "as" : "than";
}
