namespace OpenStatement.Site.Tests;

public sealed class CalendarWriterTests
{
    private static readonly CalendarEvent One = new()
    {
        Release = new ReleaseId(2026, 3),
        Title = "Statement, March; new\\old",
        Date = new DateOnly(2026, 5, 5),
        Time = new TimeOnly(9, 30),
        IsConfirmed = true,
        Known = new DateOnly(2026, 2, 2),
        Page = SiteAddresses.Calendar,
    };

    [Fact]
    public void An_event_has_its_identity_day_and_address()
    {
        var lines = Write(One).Split("\r\n");
        Assert.Contains("UID:statement-2026-03@statement.northshire.example", lines);
        Assert.Contains("DTSTAMP:20260202T000000Z", lines);
        Assert.Contains("DTSTART:20260505T083000Z", lines);
        Assert.Contains("SUMMARY:Statement\\, March\\; new\\\\old", lines);
        Assert.Contains("STATUS:CONFIRMED", lines);
        Assert.Contains("URL:https://statement.northshire.example/calendar/", lines);
        Assert.Contains("TRANSP:TRANSPARENT", lines);
    }

    [Fact]
    public void A_day_without_a_time_is_a_whole_day_and_what_is_not_sure_is_tentative()
    {
        var lines = Write(One with { Time = null, IsConfirmed = false }).Split("\r\n");
        Assert.Contains("DTSTART;VALUE=DATE:20260505", lines);
        Assert.Contains("STATUS:TENTATIVE", lines);
    }

    [Fact]
    public void Every_line_ends_as_the_format_asks_and_is_no_longer_than_it_allows()
    {
        var text = Write(One with { Title = string.Concat(Enumerable.Repeat("Dŵr ac ŷd 🚓, ", 40)) });
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public void A_folded_line_unfolds_to_what_was_written()
    {
        var title = string.Concat(Enumerable.Repeat("Dŵr ac ŷd 🚓 ", 40)).Trim();
        Assert.Contains($"SUMMARY:{title}\r\n", Write(One with { Title = title }).Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\r\ntwo\nthree", "one\\ntwo\\nthree")]
    [InlineData("bell\u0007 tab\t", "bell tab\t")]
    [InlineData("DESCRIPTION:BEGIN", "DESCRIPTION:BEGIN")]
    public void No_text_can_begin_a_line_of_its_own(string text, string written) => Assert.Equal(written, ContentLine.Text(text));

    private static string Write(params ImmutableArray<CalendarEvent> events)
    {
        var output = new ArrayBufferWriter<byte>();
        CalendarWriter.Write(new CalendarFile("Days", "Office", SiteAddresses.CalendarFile, SiteAddresses.Calendar, events), Examples.Url, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
