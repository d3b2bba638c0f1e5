namespace OpenStatement.Loading;

/// <summary>What is announced agrees with itself and with the statements, whatever day it is.</summary>
internal static class CalendarCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var rows = index.Content.Announced;
        var statements = index.Content.Releases.ToDictionary(release => release.Id, release => release.Statement.Statement.Value);
        foreach (var (row, locate) in rows)
        {
            if (row.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                yield return CalendarDiagnostics.Weekend(locate(ReleaseCalendarTable.Date), row);
            if (row.Date <= row.Release.LastDay)
                yield return CalendarDiagnostics.BeforeTheEnd(locate(ReleaseCalendarTable.Date), row);
            if (statements.TryGetValue(row.Release, out var statement) && statement.Published != row.Date)
                yield return CalendarDiagnostics.NotAsPublished(locate(ReleaseCalendarTable.Date), row, statement.Published);
            else if (ExpectedBefore(row, index) is { } expected && expected != row.Date && row.Note is null)
                yield return CalendarDiagnostics.MovedInSilence(locate(ReleaseCalendarTable.Date), row, expected);
        }

        // A release that stands there twice is reported already.
        foreach (var pair in rows.DistinctBy(row => row.Value.Release).OrderBy(row => row.Value.Release).Pairwise())
        {
            if (pair.Later.Value.Date <= pair.Earlier.Value.Date)
                yield return CalendarDiagnostics.OutOfOrder(
                    pair.Later.Locate(ReleaseCalendarTable.Date), pair.Later.Value, pair.Earlier.Value);
        }
    }

    /// <summary>What the statement before says, where the row is about the one that follows it.</summary>
    private static DateOnly? ExpectedBefore(AnnouncedRelease row, ContentIndex index)
    {
        var before = index.Content.Releases.LastOrDefault(release => release.Id < row.Release);
        return before is null || index.Content.Announced.Any(other => other.Value.Release > before.Id && other.Value.Release < row.Release)
            ? null
            : before.Statement.Statement.Value.NextDue;
    }

    private static IEnumerable<(Row<AnnouncedRelease> Earlier, Row<AnnouncedRelease> Later)> Pairwise(
        this IEnumerable<Row<AnnouncedRelease>> rows)
    {
        var all = rows.ToList();
        return all.Skip(1).Select((row, i) => (all[i], row));
    }
}

/// <summary>What was announced is kept, becomes firm in time, and reaches a year ahead.</summary>
internal static class CalendarDayCheck
{
    /// <summary>The Code of Practice for Statistics asks for at least four weeks.</summary>
    private const int DaysOfNotice = 28;

    /// <summary>A year of quarters.</summary>
    private const int DatesAhead = 4;

    public static IEnumerable<Diagnostic> Run(CheckedSite site, DateOnly day)
    {
        var published = site.Archive.PublishedOn(day).Releases.Select(release => release.Id).ToHashSet();
        var announced = site.Tables.Of(ReleaseCalendarTable.Schema);
        var open = announced.Where(row => !published.Contains(row.Value.Release)).ToList();
        foreach (var (row, locate) in open)
        {
            if (row.Date < day)
                yield return CalendarDiagnostics.NotKept(locate(ReleaseCalendarTable.Date), row);
            else if (row.Status is AnnouncementStatus.Provisional && row.Date < day.AddDays(DaysOfNotice))
                yield return CalendarDiagnostics.NotConfirmed(locate(ReleaseCalendarTable.Status), row, day);
        }

        var ahead = open.Count(row => row.Value.Date >= day);
        if (!announced.IsEmpty && ahead < DatesAhead)
            yield return CalendarDiagnostics.TooFewAhead(announced[^1].Locate(ReleaseCalendarTable.Release), ahead, DatesAhead, day);
    }
}
