namespace OpenStatement.Presentation;

/// <summary>Makes the release calendar and its file.</summary>
internal static class CalendarPages
{
    public const string Title = "Release calendar";

    public static CalendarPage Build(SiteContext context) => new()
    {
        Address = SiteAddresses.Calendar,
        Heading = Title,
        Description = "When the next policing performance statements are to be published, and when the earlier ones were.",
        Breadcrumbs = [Crumbs.Home, Crumbs.Statements],
        CurrentNavigation = SiteAddresses.Statements,
        Today = context.Date,
        Upcoming = [.. context.Calendar.Upcoming.Select(date => ItemOf(date, context))],
        Past = [.. context.Calendar.Past.Select(date => ItemOf(date, context))],
        File = IsEmpty(context) ? null : SiteAddresses.CalendarFile.On(context.Settings.Url),
    };

    /// <summary>No file where it would be empty.</summary>
    public static IEnumerable<PlannedFile> Files(SiteContext context) =>
        IsEmpty(context) ? [] : [new PlannedFile(SiteAddresses.CalendarFile, FileFormat.Calendar, () => FileOf(context))];

    /// <summary>"28 January 2027 at 9:30am (provisional)"; null where nothing is announced.</summary>
    /// <param name="release">After which statement.</param>
    /// <param name="context">Knows the calendar.</param>
    public static string? NextWords(ReleaseId release, SiteContext context) =>
        context.Calendar.Upcoming.FirstOrDefault(date => date.Id > release && date.Date >= context.Date) is { } next
        ? $"{Dates.Day(next.Date)}{(next.Time is { } time ? $" at {Times.Of(time)}" : "")}{(next.Status is AnnouncementStatus.Provisional ? " (provisional)" : "")}"
        : null;

    /// <summary>Made from the quarter alone: of a release that is not published nothing else may be told.</summary>
    private static string TitleOf(CalendarDate date) =>
        date.Published?.Statement.Title ?? $"Policing performance statement, quarter ending {Dates.Month(date.Id.LastDay)}";

    private static CalendarItem ItemOf(CalendarDate date, SiteContext context)
    {
        var isLate = IsLate(date, context);
        return new CalendarItem
        {
            Title = TitleOf(date),
            Date = date.Date,
            When = $"{date.Date.ToString("dddd", CultureInfo.InvariantCulture)}{(date.Time is { } time ? $", {Times.Of(time)}" : "")}",
            Status = date.Published is not null ? null : isLate ? "Not published yet" : date.Status.ToString(),
            IsFirm = !isLate && date.Status is AnnouncementStatus.Confirmed,
            Moved = date.ExpectedBefore is { } before ? $"First expected on {Dates.Day(before)}." : null,
            Note = date.Note,
            Statement = date.Published is { } release ? SiteAddresses.Statement(release.Id) : null,
        };
    }

    private static CalendarFile FileOf(SiteContext context)
    {
        // An event that is announced is known as it stands since the last statement came out, or nobody can tell since when.
        var known = context.Calendar.Past is [var latest, ..] ? latest.Date : new DateOnly(1970, 1, 1);
        ImmutableArray<CalendarDate> dates = [.. context.Calendar.Past.Reverse(), .. context.Calendar.Upcoming];
        return new CalendarFile(
            $"{Title}: {context.Settings.Title}", context.Settings.Publisher.Name, SiteAddresses.CalendarFile, SiteAddresses.Calendar,
            [.. dates.Select(date => EventOf(date, known, context))]);
    }

    private static CalendarEvent EventOf(CalendarDate date, DateOnly known, SiteContext context)
    {
        var item = ItemOf(date, context);
        return new CalendarEvent
        {
            Release = date.Id,
            Title = item.Title,
            Date = date.Date,
            Time = date.Time,
            IsConfirmed = date.Status is AnnouncementStatus.Confirmed && !IsLate(date, context),
            Known = date.Published is null ? known : date.Date,
            Page = item.Statement ?? SiteAddresses.Calendar,
            Description = string.Join(' ', new[] { item.Status is { } status ? $"{status}." : null, item.Moved, item.Note }.OfType<string>()),
        };
    }

    private static bool IsLate(CalendarDate date, SiteContext context) => date.Published is null && date.Date < context.Date;

    private static bool IsEmpty(SiteContext context) => context.Calendar is { Upcoming.IsEmpty: true, Past.IsEmpty: true };
}
