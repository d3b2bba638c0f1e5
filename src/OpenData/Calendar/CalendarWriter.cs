namespace OpenStatement.OpenData;

/// <summary>The days of releases in the iCalendar format (RFC 5545, with the names and intervals of RFC 7986).</summary>
internal static class CalendarWriter
{
    private const string Product = "-//OpenStatement//Release calendar//EN";

    private const string Category = "Policing performance statement";

    /// <summary>How often programs that follow the calendar should look again.</summary>
    private const string Interval = "P1D";

    /// <param name="calendar">What to tell.</param>
    /// <param name="site">Where the site is published; addresses start with it.</param>
    /// <param name="output">Where the bytes go.</param>
    public static void Write(CalendarFile calendar, Uri site, IBufferWriter<byte> output)
    {
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", Product);
        Line("CALSCALE", "GREGORIAN");
        Line("METHOD", "PUBLISH");
        Line("NAME", ContentLine.Text(calendar.Title));
        // What programs older than RFC 7986 read.
        Line("X-WR-CALNAME", ContentLine.Text(calendar.Title));
        Line("DESCRIPTION", ContentLine.Text($"Published by {calendar.Publisher}"));
        Line("URL", calendar.Page.On(site).AbsoluteUri);
        Line("SOURCE;VALUE=URI", calendar.Address.On(site).AbsoluteUri);
        Line("REFRESH-INTERVAL;VALUE=DURATION", Interval);
        Line("X-PUBLISHED-TTL", Interval);
        foreach (var release in calendar.Events)
            WriteEvent(release, site, output);
        Line("END", "VCALENDAR");

        void Line(string name, string value) => ContentLine.Write(name, value, output);
    }

    private static void WriteEvent(CalendarEvent release, Uri site, IBufferWriter<byte> output)
    {
        Line("BEGIN", "VEVENT");
        Line("UID", $"statement-{release.Release}@{site.IdnHost}");
        Line("DTSTAMP", Moment(release.Known.ToDateTime(TimeOnly.MinValue)));
        if (release.Time is { } time)
            Line("DTSTART", Moment(BritishTime.ToUniversal(release.Date, time)));
        else
            Line("DTSTART;VALUE=DATE", release.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        Line("SUMMARY", ContentLine.Text(release.Title));
        if (release.Description.Length > 0)
            Line("DESCRIPTION", ContentLine.Text(release.Description));
        Line("STATUS", release.IsConfirmed ? "CONFIRMED" : "TENTATIVE");
        Line("CATEGORIES", ContentLine.Text(Category));
        Line("URL", release.Page.On(site).AbsoluteUri);
        // Nobody is busy because a statement comes out.
        Line("TRANSP", "TRANSPARENT");
        Line("END", "VEVENT");

        void Line(string name, string value) => ContentLine.Write(name, value, output);
    }

    private static string Moment(DateTime universal) => universal.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
