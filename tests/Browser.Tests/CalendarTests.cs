using System.Diagnostics;

namespace OpenStatement.Browser.Tests;

/// <summary>The calendar of the demonstration, read by a program that is not ours.</summary>
public sealed class CalendarTests(DemonstrationSite site)
{
    /// <summary>Prints each event on a line of its own; a file that is not as it should be stops it.</summary>
    private const string Reader =
        """
        import { readFileSync } from "node:fs";
        import ICAL from "ical.js";
        ICAL.design.strict = true;
        const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
        for (const component of calendar.getAllSubcomponents("vevent")) {
          const event = new ICAL.Event(component);
          const status = component.getFirstPropertyValue("status");
          console.log([event.uid, event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(), status, event.summary].join("|"));
        }
        """;

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
        await using var context = await site.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync("/calendar/");
        var days = (await page.Locator(".os-actions time").AllInnerTextsAsync()).Select(day => DateOnly.ParseExact(day, "d MMMM yyyy", CultureInfo.InvariantCulture));
        var events = (await ReadAsync(Path.Combine(site.Folder, "calendar.ics"))).Select(line => DateOnly.ParseExact(line.Split('|')[1][..10], "yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(events.Order(), days.Order());
    }

    [Fact]
    public async Task The_reader_of_this_test_refuses_what_is_no_calendar()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "BEGIN:VCALENDAR\r\nVERSION\r\n", TestContext.Current.CancellationToken);
            await Assert.ThrowsAsync<InvalidOperationException>(() => ReadAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string[]> ReadAsync(string file)
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "--eval", Reader])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        using var reader = Process.Start(start)!;
        await reader.StandardInput.WriteAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        reader.StandardInput.Close();
        var errors = reader.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
        return reader.ExitCode == 0 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : throw new InvalidOperationException(await errors);
    }
}
