namespace OpenStatement.Presentation;

/// <summary>Makes the pages of priorities: the latest edition, and one for each release.</summary>
internal static class PriorityPages
{
    /// <summary>The list of priorities, and the latest edition of each once a statement is published.</summary>
    public static IEnumerable<PlannedPage> Plan(SiteContext context) =>
    [
        new(SiteAddresses.Priorities, () => BuildIndex(context)),
        .. context.Latest is { } latest
            ? context.Archive.Priorities.Select(priority => new PlannedPage(SiteAddresses.Priority(priority), () => Latest(priority, latest, context)))
            : [],
    ];

    public static PrioritiesPage BuildIndex(SiteContext context) => new()
    {
        Address = SiteAddresses.Priorities,
        Heading = "Priorities",
        Description = $"The national and local priorities for policing in {context.OwnArea.Name}, with the latest figures.",
        Breadcrumbs = [Crumbs.Home],
        CurrentNavigation = SiteAddresses.Priorities,
        Edition = context.Latest is { } latest ? Editions.Of(latest.Release, context) : null,
        Groups = context.Latest is { } release ? Groups(release, context) : [],
    };

    public static PriorityPage Latest(Priority priority, ReleaseSummary summary, SiteContext context) =>
        Build(priority, summary, SiteAddresses.Priority, context) with
        {
            Address = SiteAddresses.Priority(priority),
            Breadcrumbs = [Crumbs.Home, Crumbs.Priorities],
            CurrentNavigation = SiteAddresses.Priorities,
        };

    public static PriorityPage Frozen(Priority priority, ReleaseSummary summary, SiteContext context) =>
        Build(priority, summary, other => SiteAddresses.Edition(summary.Release.Id, other), context) with
        {
            Address = SiteAddresses.Edition(summary.Release.Id, priority),
            Card = SocialCards.LinkTo(summary, context),
            Breadcrumbs = [Crumbs.Home, Crumbs.Statements, Crumbs.Statement(summary.Release)],
            CurrentNavigation = SiteAddresses.Statements,
            TitleSuffix = $", {Dates.Month(summary.Release.Id.LastDay)}",
            IsFrozen = true,
        };

    private static PriorityPage Build(Priority priority, ReleaseSummary summary, Func<Priority, Address> addressOf, SiteContext context)
    {
        var content = PriorityContents.Of(priority, summary, new PriorityPlace(new WrittenTexts(summary, context), addressOf), context);
        return new PriorityPage
        {
            Address = SiteAddresses.Priority(priority),
            Heading = priority.Title,
            Description = content.Lead,
            IsDraft = context.IsDraft(summary.Release),
            Feed = Feeds.LinkTo(priority, context),
            Content = content,
            Edition = Editions.Of(summary.Release, context),
            IsFrozen = false,
            Latest = SiteAddresses.Priority(priority),
            Editions = Editions.Links(context, release => SiteAddresses.Edition(release, priority)),
        };
    }

    /// <summary>By theme where there are themes, and otherwise by who set the priorities, the national ones first.</summary>
    private static ImmutableArray<PriorityGroup> Groups(ReleaseSummary release, SiteContext context)
    {
        var priorities = context.Archive.Priorities;
        return priorities.Any(priority => priority.Theme is not null)
            ?
            [
                .. priorities.GroupBy(priority => priority.Theme ?? "Other priorities")
                    .Select((theme, i) => Group(FormattableString.Invariant($"theme-{i + 1}"), theme.Key, theme)),
            ]
            :
            [
                .. priorities.GroupBy(priority => priority.Kind).OrderBy(kind => kind.Key)
                    .Select(kind => kind.Key is PriorityKind.National ? Group("national", "National priorities", kind) : Group("local", "Local priorities", kind)),
            ];

        PriorityGroup Group(string id, string heading, IEnumerable<Priority> members) => new(
            id, heading, [.. members.Select(priority => PriorityContents.CardOf(priority, release, SiteAddresses.Priority(priority), context))]);
    }
}
