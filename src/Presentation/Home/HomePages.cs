namespace OpenStatement.Presentation;

/// <summary>Makes the front page.</summary>
internal static class HomePages
{
    private const int ActionsShown = 5;

    public static HomePage Build(SiteContext context)
    {
        var page = new HomePage
        {
            Address = SiteAddresses.Home,
            Heading = context.Settings.Title,
            Description = $"How {context.Settings.Force.Name} is doing against the national and local priorities for policing, in figures and in words.",
            Summary = "No statement has been published yet.",
            Introduction = WrittenText.Empty,
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
            Summary = OverviewWords.Of([.. context.Archive.Measures.Select(latest.Of)]),
            Introduction = new WrittenTexts(latest, context) { ShowsNumbers = false }.Of(latest.Release.Statement.Introduction),
            Cards = [.. context.Archive.Priorities.Select(priority => PriorityContents.CardOf(priority, latest, SiteAddresses.Priority(priority), context))],
            Actions =
            [
                .. latest.Release.Commitments
                    .Where(commitment => commitment is { Kind: CommitmentKind.Action, IsOpen: true, PartOf: null })
                    .Select(commitment => PlannedActions.Of(commitment, context) with { Priorities = PlannedActions.PrioritiesOf(commitment, SiteAddresses.Priority, context) })
                    .Take(ActionsShown),
            ],
            Editions = Editions.Links(context, SiteAddresses.Statement),
        };
    }
}
