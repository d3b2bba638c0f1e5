namespace OpenStatement.Statistics.Tests;

public sealed class ReleaseCalendarTests
{
    private static readonly DateOnly Day = new(2026, 2, 10);
    private static readonly ReleaseId September = new(2025, 9);
    private static readonly ReleaseId December = new(2025, 12);
    private static readonly ReleaseId March = new(2026, 3);
    private static readonly ReleaseId June = new(2026, 6);

    private static readonly Series s_any =
        new(new SeriesKey("burglary", "north"), [new Observation { Period = new Period(new(2025, 10, 1), new(2025, 12, 31)), Value = 1 }]);

    [Fact]
    public void Published_statements_are_past_and_the_latest_comes_first()
    {
        var calendar = Of([Release(September, new(2025, 11, 3), new(2026, 2, 2)), Release(December, new(2026, 2, 2))]);
        Assert.Equal([December, September], calendar.Past.Select(date => date.Id));
        Assert.All(calendar.Past, date => Assert.Null(date.ExpectedBefore));
        Assert.Empty(calendar.Upcoming);
    }

    [Fact]
    public void The_next_statement_that_the_latest_names_is_provisional_and_has_no_time()
    {
        var next = Assert.Single(Of([Release(December, new(2026, 2, 2), new(2026, 5, 5))]).Upcoming);
        Assert.Equal((March, new DateOnly(2026, 5, 5), null, AnnouncementStatus.Provisional), (next.Id, next.Date, next.Time, next.Status));
    }

    [Fact]
    public void An_announced_day_takes_the_place_of_the_one_that_the_latest_statement_names_and_tells_of_it()
    {
        var row = Row(March, new(2026, 5, 6), "Moved.");
        var next = Assert.Single(Of([Release(December, new(2026, 2, 2), new(2026, 5, 5))], row).Upcoming);
        Assert.Equal((row.Date, (TimeOnly?)row.Time, row.Note, (DateOnly?)new DateOnly(2026, 5, 5)), (next.Date, next.Time, next.Note, next.ExpectedBefore));
    }

    [Fact]
    public void Only_the_next_statement_is_held_against_what_the_latest_names()
    {
        var upcoming = Of([Release(December, new(2026, 2, 2), new(2026, 5, 5))], Row(June, new(2026, 8, 4)), Row(March, new(2026, 5, 5))).Upcoming;
        Assert.Equal([March, June], upcoming.Select(date => date.Id));
        Assert.All(upcoming, date => Assert.Null(date.ExpectedBefore));
    }

    [Fact]
    public void A_statement_that_came_out_on_another_day_than_expected_says_so()
    {
        var latest = Of([Release(September, new(2025, 11, 3), new(2026, 2, 1)), Release(December, new(2026, 2, 2))], Row(December, new(2026, 2, 2), "A holiday.")).Past[0];
        Assert.Equal((new DateOnly(2026, 2, 1), "A holiday.", AnnouncedRelease.UsualTime), (latest.ExpectedBefore, latest.Note, latest.Time));
    }

    [Fact]
    public void Of_a_draft_only_what_was_announced_is_told()
    {
        var published = Release(December, new(2026, 2, 2), new(2026, 5, 5));
        var draft = Release(March, new(2026, 5, 6), new(2026, 8, 4));
        Assert.Equal(Of([published]).Upcoming, Of([published, draft]).Upcoming);
        Assert.Null(Assert.Single(Of([published, draft], Row(March, new(2026, 5, 6))).Upcoming).Published);
    }

    [Fact]
    public void Nothing_is_known_of_a_site_without_statements_and_without_a_table()
    {
        var calendar = Of([]);
        Assert.Empty(calendar.Past);
        Assert.Empty(calendar.Upcoming);
    }

    private static ReleaseCalendar Of(Release[] releases, params AnnouncedRelease[] rows) =>
        ReleaseCalendar.Of(Archives.Of(MadeUp.Measure(), s_any) with { Releases = [.. releases], Announced = [.. rows] }, Day);

    private static AnnouncedRelease Row(ReleaseId id, DateOnly date, string? note = null) =>
        new(id, date, AnnouncedRelease.UsualTime, AnnouncementStatus.Confirmed, note);

    private static Release Release(ReleaseId id, DateOnly published, DateOnly? nextDue = null) => new()
    {
        Id = id,
        Vintage = new Vintage([]),
        Statement = new Statement
        {
            Title = $"Statement {id}",
            Period = new Period(id.LastDay.AddDays(1).AddMonths(-3), id.LastDay),
            DataAsAt = published,
            Published = published,
            NextDue = nextDue,
            Introduction = RichText.Empty,
        },
    };
}
