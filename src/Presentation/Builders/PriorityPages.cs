using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes the pages of priorities: the latest edition, and one for each release.</summary>
internal static class PriorityPages
{
    public static PrioritiesPage Index(SiteContext context) => new()
    {
        Address = SiteAddresses.Priorities,
        Heading = "Priorities",
        Description = $"The national and local priorities for policing in {context.OwnArea.Name}, with the latest figures.",
        Breadcrumbs = [Crumbs.Home],
        CurrentNavigation = SiteAddresses.Priorities,
        Edition = context.Latest is { } latest ? Editions.Of(latest.Release, context) : null,
        National = [.. Cards(PriorityKind.National, context)],
        Local = [.. Cards(PriorityKind.Local, context)],
    };

    public static PriorityPage Latest(Priority priority, ReleaseSummary summary, SiteContext context) =>
        Of(priority, summary, SiteAddresses.Priority, context) with
        {
            Address = SiteAddresses.Priority(priority),
            Breadcrumbs = [Crumbs.Home, Crumbs.Priorities],
            CurrentNavigation = SiteAddresses.Priorities,
        };

    public static PriorityPage Frozen(Priority priority, ReleaseSummary summary, SiteContext context) =>
        Of(priority, summary, other => SiteAddresses.Edition(summary.Release.Id, other), context) with
        {
            Address = SiteAddresses.Edition(summary.Release.Id, priority),
            Breadcrumbs = [Crumbs.Home, Crumbs.Statements, Crumbs.Statement(summary.Release)],
            CurrentNavigation = SiteAddresses.Statements,
            IsFrozen = true,
        };

    private static PriorityPage Of(Priority priority, ReleaseSummary summary, Func<Priority, Address> addressOf, SiteContext context)
    {
        var content = PriorityContents.Of(priority, summary, new PriorityPlace(new WrittenTexts(summary, context), addressOf), context);
        return new PriorityPage
        {
            Address = SiteAddresses.Priority(priority),
            Heading = priority.Title,
            Description = content.Lead,
            IsDraft = context.IsDraft(summary.Release),
            Content = content,
            Edition = Editions.Of(summary.Release, context),
            IsFrozen = false,
            Latest = SiteAddresses.Priority(priority),
            Editions = Editions.Links(context, release => SiteAddresses.Edition(release, priority)),
        };
    }

    private static IEnumerable<PriorityCard> Cards(PriorityKind kind, SiteContext context) =>
        context.Latest is { } latest
            ? context.Archive.Priorities
                .Where(priority => priority.Kind == kind)
                .Select(priority => PriorityContents.CardOf(priority, latest, SiteAddresses.Priority(priority), context))
            : [];
}
