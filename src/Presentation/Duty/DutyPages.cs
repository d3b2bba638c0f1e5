namespace OpenStatement.Presentation;

/// <summary>Makes the page of what the law asks to be published.</summary>
internal static class DutyPages
{
    public const string Title = "What must be published";

    public static bool AreNeeded(SiteContext context) => !context.Archive.Duties.IsEmpty;

    public static DutyPage Build(SiteContext context) => new()
    {
        Address = SiteAddresses.Duty,
        Heading = Title,
        Description = $"What the law asks the {context.Settings.Publisher.Role} to publish, where each item stands and when it is next due.",
        Breadcrumbs = [Crumbs.Home],
        Items = [.. context.Archive.Duties.Select(duty => RowOf(duty, context))],
        Priorities =
        [
            .. context.Archive.Priorities.OrderBy(priority => priority.Kind).Select(priority => new ApplicablePriority(
                new Link(priority.Title, SiteAddresses.Priority(priority)), Labels.Of(priority.Kind), priority.Applicability.Applies, priority.Applicability.Reason)),
        ],
    };

    private static DutyRow RowOf(Duty duty, SiteContext context)
    {
        var state = context.StateOf(duty);
        var target = duty.Place ?? UsualPlace(duty.Evidence);
        return new DutyRow
        {
            Id = duty.Id,
            Item = duty.Item,
            Requirement = duty.Requirement,
            Note = duty.Note,
            Place = target is null ? null : PlaceWords(target, context),
            Target = target,
            LastDone = state.LastDone,
            NextDue = state.Due,
            Limit = duty.Clock is { } clock ? LimitOf(clock, state.LastDone) : null,
            State = StateWords(state),
            IsDone = state.LastDone is not null && state.Standing is not DutyStanding.Overdue,
        };
    }

    private static string? UsualPlace(DutyEvidence evidence) => evidence switch
    {
        DutyEvidence.Statement => SiteAddresses.Statements.Path,
        DutyEvidence.Priorities => $"{SiteAddresses.Duty}#{DutyPage.PrioritiesId}",
        _ => null,
    };

    private static string PlaceWords(string target, SiteContext context)
    {
        if (!target.StartsWith('/'))
            return new Uri(target).Host;
        if (target == UsualPlace(DutyEvidence.Priorities))
            return "Priorities that apply here";
        var path = target.Split('#', '?')[0];
        IEnumerable<Link> pages =
        [
            Crumbs.Home, Crumbs.Priorities, Crumbs.Measures, Crumbs.Statements, new(CommitmentPages.Title, SiteAddresses.Commitments),
            .. context.Archive.Priorities.Select(priority => new Link(priority.Title, SiteAddresses.Priority(priority))),
            .. context.Archive.Pages.Select(page => new Link(page.Title, SiteAddresses.ContentPage(page))),
        ];
        return pages.FirstOrDefault(page => page.Address.Path == path)?.Text ?? "On this site";
    }

    /// <summary>What is due soon is said to be published all the same: its date tells the rest, and stays right when the page is not built again.</summary>
    private static string StateWords(DutyState state) => state switch
    {
        { Standing: DutyStanding.Overdue } => "Late",
        { LastDone: null } => "Not published yet",
        _ => "Published",
    };

    /// <summary>A clock that has been met runs again from the next event of its kind.</summary>
    private static string LimitOf(DutyClock clock, DateOnly? lastDone)
    {
        var days = $"{Numbers.Write(clock.WithinDays)} {(clock.WithinDays == 1 ? "day" : "days")} from";
        var what = Sentences.Uncapitalise(clock.Event);
        return clock.Day is not { } day ? $"{days} {what}" : lastDone >= day ? $"{days} the next {what}" : $"{days} {what} on {Dates.Day(day)}";
    }
}
