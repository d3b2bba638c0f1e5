namespace OpenStatement.Presentation.Tests;

public sealed class CitationsTests
{
    private static readonly ReleaseId Id = new(2020, 12);

    [Fact]
    public void A_citation_names_publisher_measure_edition_and_day_and_leads_to_what_stays()
    {
        var citation = PageOf(SeriesOf.Quarters(1, 2, 3, 4)).Citation!;
        Assert.Equal("Office, Burglary, North, quarter ending December 2020, published 1 June 2022", citation.Text);
        Assert.Equal("/statements/2020-12/neighbourhood-crime/#burglary", citation.Address.Path);
        Assert.Equal("https://north.example/statements/2020-12/neighbourhood-crime/#burglary", citation.Whole.AbsoluteUri);
    }

    [Fact]
    public void A_draft_is_not_cited_as_published()
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure(), MadeUpSite.Release(Id, MadeUpSite.Today.AddDays(1), SeriesOf.Quarters(1, 2, 3, 4)));
        Assert.EndsWith("to be published 2 June 2022", Citations.Of(archive.Releases[0], Sites.Context(archive)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_names_the_quarter_is_not_followed_by_it_again()
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure(), MadeUpSite.Release(Id, MadeUpSite.Today, SeriesOf.Quarters(1, 2, 3, 4)));
        var release = archive.Releases[0];
        var named = release with { Statement = release.Statement with { Title = "Statement, quarter ending December 2020" } };
        Assert.Equal("Office, Statement, quarter ending December 2020, published 1 June 2022", Citations.Of(named, Sites.Context(archive)).Text);
        Assert.Equal("Office, Statement 2020-12, quarter ending December 2020, published 1 June 2022", Citations.Of(release, Sites.Context(archive)).Text);
    }

    [Fact]
    public void A_measure_without_figures_is_not_cited() => Assert.Null(PageOf(SeriesOf.Quarters(null, null)).Citation);

    /// <summary>An id may stand on a page once.</summary>
    [Theory]
    [InlineData(24, true, false)]
    [InlineData(25, false, true)]
    public void Links_lead_to_the_rows_of_the_table_that_has_every_period(int quarters, bool first, bool history)
    {
        var page = PageOf(SeriesOf.Quarters([.. Enumerable.Range(1, quarters).Select(value => (decimal?)value)]));
        Assert.Equal((first, history), (page.Figures!.Table.HasAnchors, page.History?.HasAnchors ?? false));
    }

    [Theory]
    [InlineData("2025-10-01", "2025-12-31", "2025-12")]
    [InlineData("2025-01-01", "2025-12-31", "2025-12")]
    [InlineData("2024-02-01", "2024-02-29", "2024-02")]
    [InlineData("2025-12-31", "2025-12-31", "2025-12-31")]
    [InlineData("2025-11-15", "2025-12-14", "2025-12-14")]
    public void A_period_is_named_by_the_month_or_the_day_in_which_it_ends(string start, string end, string anchor) =>
        Assert.Equal(anchor, SiteAddresses.AnchorOf(new Period(DateOnly.Parse(start, null), DateOnly.Parse(end, null))));

    [Fact]
    public void The_address_of_a_figure_leads_to_its_row_on_the_page_of_the_measure() =>
        Assert.Equal("/measures/burglary/#2020-03", SiteAddresses.Figure(MadeUp.Measure(), SeriesOf.Quarter(0)).Path);

    private static MeasurePage PageOf(Series series)
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure(), MadeUpSite.Release(Id, MadeUpSite.Today, series));
        return MeasurePages.Build(archive.Measures[0], Sites.Context(archive));
    }
}
