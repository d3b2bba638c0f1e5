namespace OpenStatement.Loading;

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
