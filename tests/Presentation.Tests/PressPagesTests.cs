namespace OpenStatement.Presentation.Tests;

public sealed class PressPagesTests
{
    private static readonly ReleaseId Id = new(2020, 12);

    [Fact]
    public void What_is_published_is_not_under_embargo() =>
        Assert.Equal("Published on 1 June 2022. Not under embargo.", Page(MadeUpSite.Today).Embargo);

    [Fact]
    public void A_draft_is_under_embargo_until_the_usual_time_of_its_day()
    {
        var page = Page(MadeUpSite.Today.AddDays(1));
        Assert.Equal("Under embargo until 9:30am on 2 June 2022. Not for publication before then.", page.Embargo);
        Assert.True(page.IsDraft);
    }

    [Fact]
    public void The_announced_time_counts()
    {
        var row = new AnnouncedRelease(Id, MadeUpSite.Today, new TimeOnly(14, 0), AnnouncementStatus.Confirmed, null);
        Assert.Equal("Published on 1 June 2022 at 2pm. Not under embargo.", Page(MadeUpSite.Today, archive => archive with { Announced = [row] }).Embargo);
        var draft = Page(MadeUpSite.Today.AddDays(1), archive => archive with { Announced = [row with { Date = MadeUpSite.Today.AddDays(1) }] });
        Assert.StartsWith("Under embargo until 2pm on 2 June 2022.", draft.Embargo, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_measure_has_its_headline_and_the_place_where_it_stays()
    {
        var figure = Assert.Single(Assert.Single(Page(MadeUpSite.Today).Groups).Figures);
        Assert.Equal("Burglary: 10 in the year ending December 2020.", figure.Sentence);
        Assert.Equal("/statements/2020-12/neighbourhood-crime/#burglary", figure.Details?.Address.Path);
    }

    [Fact]
    public void A_measure_without_a_figure_is_not_silently_missing()
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure(), MadeUpSite.Release(Id, MadeUpSite.Today));
        var figure = Assert.Single(Assert.Single(PressPages.Build(0, Sites.Context(archive)).Groups).Figures);
        Assert.StartsWith("Burglary: ", figure.Sentence, StringComparison.Ordinal);
        Assert.Null(figure.Details);
    }

    [Fact]
    public void Every_file_of_the_measure_and_of_the_statement_is_offered()
    {
        var page = Page(MadeUpSite.Today);
        Assert.Equal(["CSV", "Excel", "JSON", "SVG"], Assert.Single(page.Downloads).Files.Select(file => file.Text));
        Assert.All(page.Downloads[0].Files, file => Assert.StartsWith($"/data/{Id}/", file.Address.Path, StringComparison.Ordinal));
        Assert.Contains(SiteAddresses.ReleaseZip(Id), page.Whole.Select(file => file.Address));
    }

    [Fact]
    public void The_publisher_answers_where_no_press_office_is_named()
    {
        Assert.Equal(new PressOffice("Team", "team@north.example", null, null), Page(MadeUpSite.Today).Contact);
        var press = new PressOffice("Press office", "press@north.example", "01632 960 001", "The commissioner sees it a day before.");
        Assert.Equal(press, Page(MadeUpSite.Today, archive => archive with { Settings = archive.Settings with { Press = press } }).Contact);
    }

    [Fact]
    public void The_first_statement_changed_nothing_and_the_next_one_says_what_it_changed()
    {
        Assert.Null(Page(MadeUpSite.Today).Changes);
        var archive = MadeUpSite.Archive(
            MadeUp.Measure(),
            MadeUpSite.Release(Id, MadeUpSite.Today.AddDays(-9), SeriesOf.Quarters(1, 2, 3, 4)), MadeUpSite.Release(new ReleaseId(2021, 3), MadeUpSite.Today, SeriesOf.Quarters(1, 2, 3, 5, 6)));
        Assert.Contains("1 of 4 figures", PressPages.Build(1, Sites.Context(archive)).Changes, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_day_comes_from_the_calendar()
    {
        Assert.Null(Page(MadeUpSite.Today).Next);
        var row = new AnnouncedRelease(new ReleaseId(2021, 3), new DateOnly(2022, 9, 6), AnnouncedRelease.UsualTime, AnnouncementStatus.Provisional, null);
        Assert.Equal("6 September 2022 at 9:30am (provisional)", Page(MadeUpSite.Today, archive => archive with { Announced = [row] }).Next);
    }

    [Fact]
    public void The_next_day_is_neither_that_of_the_statement_itself_nor_one_that_is_gone()
    {
        var own = new AnnouncedRelease(Id, MadeUpSite.Today.AddDays(1), AnnouncedRelease.UsualTime, AnnouncementStatus.Confirmed, null);
        var late = own with { Release = new ReleaseId(2021, 3), Date = MadeUpSite.Today.AddDays(-1) };
        Assert.Null(Page(MadeUpSite.Today.AddDays(1), archive => archive with { Announced = [own, late] }).Next);
    }

    private static PressPage Page(DateOnly published, Func<Archive, Archive>? change = null)
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure(), MadeUpSite.Release(Id, published, SeriesOf.Quarters(1, 2, 3, 4)));
        return PressPages.Build(0, Sites.Context(change is null ? archive : change(archive)));
    }
}
