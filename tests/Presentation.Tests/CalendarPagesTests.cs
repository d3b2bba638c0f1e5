namespace OpenStatement.Presentation.Tests;

public sealed class CalendarPagesTests
{
    private static readonly ReleaseId March = new(2022, 3);

    [Fact]
    public void An_announced_statement_is_named_by_its_quarter_alone_and_leads_nowhere()
    {
        var item = Assert.Single(Page(Row(MadeUpSite.Today.AddDays(13))).Upcoming);
        Assert.Equal("Policing performance statement, quarter ending March 2022", item.Title);
        Assert.Equal(("Tuesday, 9:30am", "Confirmed", true, null), (item.When, item.Status, item.IsFirm, item.Statement));
    }

    [Fact]
    public void A_day_that_was_not_kept_is_not_called_confirmed_any_more()
    {
        var item = Assert.Single(Page(Row(MadeUpSite.Today.AddDays(-1))).Upcoming);
        Assert.Equal(("Not published yet", false), (item.Status, item.IsFirm));
    }

    [Fact]
    public void Nothing_of_a_draft_stands_in_the_calendar_even_where_a_preview_shows_it()
    {
        var draft = MadeUpSite.Release(March, MadeUpSite.Today.AddDays(13), SeriesOf.Quarters(1, 2, 3, 4, 5));
        var item = Assert.Single(CalendarPages.Build(Sites.Context(Archive(draft) with { Announced = [Row(MadeUpSite.Today.AddDays(13))] })).Upcoming);
        Assert.DoesNotContain(draft.Statement.Title, item.Title, StringComparison.Ordinal);
        Assert.Null(item.Statement);
    }

    [Fact]
    public void A_published_statement_leads_to_its_page_under_its_own_title()
    {
        var item = Assert.Single(Page().Past);
        Assert.Equal(("Statement 2021-12", "/statements/2021-12/", null), (item.Title, item.Statement?.Path, item.Status));
    }

    [Fact]
    public void A_subscription_names_the_file_by_the_scheme_that_calendar_programs_follow() =>
        Assert.Equal("webcal://north.example/calendar.ics", Page().Subscription);

    [Fact]
    public void Without_any_day_there_is_a_page_but_no_file()
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure());
        var plan = SitePlanner.Plan(archive, [], new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true));
        Assert.DoesNotContain(plan.Files, file => file.Address == SiteAddresses.CalendarFile);
        Assert.Null(CalendarPages.Build(Sites.Context(archive)).Subscription);
    }

    [Fact]
    public void The_file_has_every_day_in_order_and_no_event_is_known_before_its_statement_or_the_last_one()
    {
        var context = Sites.Context(Archive() with { Announced = [Row(new(2022, 7, 5)) with { Status = AnnouncementStatus.Provisional }] });
        var file = Assert.IsType<CalendarFile>(Assert.Single(CalendarPages.Files(context)).Build());
        Assert.Equal([("2021-12", true), ("2022-03", false)], file.Events.Select(one => (one.Release.ToString(), one.IsConfirmed)));
        Assert.Equal([new DateOnly(2022, 3, 1), new DateOnly(2022, 3, 1)], file.Events.Select(one => one.Known));
        Assert.Equal("Provisional. Moved.", file.Events[1].Description);
    }

    [Theory]
    [InlineData(9, 30, "9:30am")]
    [InlineData(14, 0, "2pm")]
    [InlineData(12, 0, "midday")]
    [InlineData(12, 5, "12:05pm")]
    [InlineData(0, 0, "midnight")]
    public void A_time_is_read_as_people_say_it(int hour, int minute, string expected) => Assert.Equal(expected, Times.Of(new TimeOnly(hour, minute)));

    private static AnnouncedRelease Row(DateOnly date) => new(March, date, AnnouncedRelease.UsualTime, AnnouncementStatus.Confirmed, "Moved.");

    private static CalendarPage Page(params AnnouncedRelease[] rows) => CalendarPages.Build(Sites.Context(Archive() with { Announced = [.. rows] }));

    private static Archive Archive(params Release[] drafts) =>
        MadeUpSite.Archive(MadeUp.Measure(), [MadeUpSite.Release(new ReleaseId(2021, 12), new DateOnly(2022, 3, 1), SeriesOf.Quarters(1, 2, 3, 4)), .. drafts]);
}
