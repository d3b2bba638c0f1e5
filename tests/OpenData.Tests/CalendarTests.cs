namespace OpenStatement.OpenData.Tests;

/// <summary>The calendar of the demonstration, read by ical.js.</summary>
public sealed class CalendarTests(DemonstrationData site)
{
    [Fact]
    public async Task A_calendar_program_reads_every_day()
    {
        var lines = await ReadAsync(Path.Combine(site.Folder, "calendar.ics"));
        Assert.Equal("statement-2023-06@openstatement.example|2023-10-26|CONFIRMED|Policing performance statement, quarter ending June 2023", lines[0]);
        Assert.Contains("statement-2025-12@openstatement.example|2026-05-26T08:30:00.000Z|CONFIRMED|Policing performance statement, quarter ending December 2025", lines);
        Assert.Contains("statement-2026-09@openstatement.example|2027-01-28T09:30:00.000Z|CONFIRMED|Policing performance statement, quarter ending September 2026", lines);
        Assert.Contains("statement-2026-12@openstatement.example|2027-04-29T08:30:00.000Z|TENTATIVE|Policing performance statement, quarter ending December 2026", lines);
        Assert.Equal(lines.Length, lines.Select(line => line.Split('|')[0]).Distinct().Count());
    }

    [Fact]
    public async Task The_page_says_the_same_as_the_file()
    {
        var html = await File.ReadAllTextAsync(Path.Combine(site.Folder, "calendar", "index.html"), TestContext.Current.CancellationToken);
        var days = new HtmlParser().ParseDocument(html).QuerySelectorAll(".os-actions time")
            .Select(day => DateOnly.ParseExact(day.TextContent, "d MMMM yyyy", CultureInfo.InvariantCulture));
        var events = (await ReadAsync(Path.Combine(site.Folder, "calendar.ics")))
            .Select(line => DateOnly.ParseExact(line.Split('|')[1][..10], "yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(events.Order(), days.Order());
    }

    [Fact]
    public async Task The_reader_of_this_test_refuses_what_is_no_calendar()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "BEGIN:VCALENDAR\r\nVERSION\r\n", TestContext.Current.CancellationToken);
            await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => ReadAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Task<string[]> ReadAsync(string file) => Checker.AssertNothingFoundAsync("calendar", file);
}
