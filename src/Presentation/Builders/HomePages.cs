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

    /// <summary>"Of the 13 measures with local figures, 8 are down on the year before, 4 are up and 1 has not changed."</summary>
    private static string SummaryOf(ReleaseSummary summary, SiteContext context)
    {
        var changes = context.Archive.Measures
            .Select(measure => summary.Of(measure))
            .Select(one => one.OnYearBefore ?? one.OnSamePeriodLastYear)
            .OfType<Change>()
            .ToList();
        if (changes.Count == 0)
            return "There are no local figures that can be compared with the year before.";
        var parts = new (Direction Direction, string Words)[] { (Direction.Down, "lower"), (Direction.Up, "higher"), (Direction.Same, "the same") }
            .Select(kind => (Count: changes.Count(change => change.Direction == kind.Direction), kind.Words))
            .Where(kind => kind.Count > 0)
            .Select((kind, i) => i == 0 ? $"{kind.Count} {(kind.Count == 1 ? "is" : "are")} {kind.Words} than the year before" : $"{kind.Count} {(kind.Count == 1 ? "is" : "are")} {kind.Words}")
            .ToList();
        return $"Of the {changes.Count} measures that can be compared, {Sentences.List(parts)}.";
    }
}
