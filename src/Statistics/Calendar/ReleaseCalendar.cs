namespace OpenStatement.Statistics;

/// <summary>When releases came out and are to come out, as it is known on a day.</summary>
/// <param name="Upcoming">Those not published by then, the earliest first. A day may have passed.</param>
/// <param name="Past">Those that are published, the latest first.</param>
public sealed record ReleaseCalendar(ImmutableArray<CalendarDate> Upcoming, ImmutableArray<CalendarDate> Past)
{
    private const int MonthsInQuarter = 3;

    /// <param name="archive">Of releases published after the day only what was announced is told.</param>
    /// <param name="day">The day.</param>
    public static ReleaseCalendar Of(Archive archive, DateOnly day)
    {
        var published = archive.PublishedOn(day).Releases;
        var announced = archive.Announced.ToDictionary(row => row.Release);
        var ids = published.Select(release => release.Id).ToHashSet();
        var upcoming = archive.Announced.Where(row => !ids.Contains(row.Release)).Select(row => Open(row, published)).ToList();
        if (published is [.., var latest] && Following(latest) is { } next && !upcoming.Exists(date => date.Id > latest.Id))
            upcoming.Add(next);
        return new ReleaseCalendar(
            [.. upcoming.OrderBy(date => date.Date).ThenBy(date => date.Id)],
            [.. published.Select(
                (release, i) => Done(release, i == 0 ? null : published[i - 1], announced.GetValueOrDefault(release.Id))).Reverse()]);

        CalendarDate Open(AnnouncedRelease row, ImmutableArray<Release> releases) => new()
        {
            Id = row.Release,
            Date = row.Date,
            Time = row.Time,
            Status = row.Status,
            Note = row.Note,
            ExpectedBefore = IsNext(row.Release) ? Other(releases[^1].Statement.NextDue, row.Date) : null,
        };

        bool IsNext(ReleaseId id) =>
            published is [.., var last] && id > last.Id && !archive.Announced.Any(row => row.Release > last.Id && row.Release < id);
    }

    private static CalendarDate Done(Release release, Release? before, AnnouncedRelease? row) => new()
    {
        Id = release.Id,
        Date = release.Statement.Published,
        Time = row?.Time,
        Status = AnnouncementStatus.Confirmed,
        Note = row?.Note,
        ExpectedBefore = Other(before?.Statement.NextDue, release.Statement.Published),
        Published = release,
    };

    /// <summary>What a statement says of the next one counts where nothing else is announced.</summary>
    private static CalendarDate? Following(Release latest)
    {
        if (latest.Statement.NextDue is not { } due)
            return null;
        var end = latest.Id.LastDay.AddDays(1).AddMonths(MonthsInQuarter).AddDays(-1);
        return new CalendarDate { Id = new ReleaseId(end.Year, end.Month), Date = due, Status = AnnouncementStatus.Provisional };
    }

    private static DateOnly? Other(DateOnly? expected, DateOnly actual) => expected == actual ? null : expected;
}

/// <summary>A day on which a release came out or is to come out.</summary>
public sealed record CalendarDate
{
    public required ReleaseId Id { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The time of day in the United Kingdom; null where none was announced.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Confirmed for all that is published.</summary>
    public required AnnouncementStatus Status { get; init; }

    public string? Note { get; init; }

    /// <summary>The day that the statement before gave for it, where it is another.</summary>
    public DateOnly? ExpectedBefore { get; init; }

    /// <summary>The release; null until it is published.</summary>
    public Release? Published { get; init; }
}
