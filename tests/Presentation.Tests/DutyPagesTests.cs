namespace OpenStatement.Presentation.Tests;

public sealed class DutyPagesTests
{
    private static readonly Duty Report = new()
    {
        Id = "report",
        Item = "7B",
        Requirement = "The report",
        Evidence = DutyEvidence.Publication,
        Place = "https://www.north.example/reports",
        LastDone = new DateOnly(2022, 3, 1),
    };

    [Fact]
    public void A_site_without_items_has_no_such_page_and_no_link_to_it()
    {
        var plan = Plan(Archive());
        Assert.DoesNotContain(plan.Pages, page => page.Address == SiteAddresses.Duty);
        Assert.DoesNotContain(plan.Frame.Footer, link => link.Address == SiteAddresses.Duty);
    }

    [Fact]
    public void A_site_with_items_has_the_page_and_the_footer_leads_to_it()
    {
        var plan = Plan(Archive(Report));
        Assert.Contains(plan.Pages, page => page.Address == SiteAddresses.Duty);
        Assert.Contains(plan.Frame.Footer, link => link.Address == SiteAddresses.Duty);
    }

    [Fact]
    public void Something_published_elsewhere_names_its_place_and_its_days()
    {
        var row = RowOf(Report with { NextDue = new DateOnly(2023, 3, 1), Clock = new DutyClock("Publication of the report", new DateOnly(2022, 2, 1), 30) });
        Assert.Equal(("www.north.example", "https://www.north.example/reports"), (row.Place, row.Target));
        Assert.Equal((new DateOnly(2022, 3, 1), new DateOnly(2023, 3, 1), "30 days from the next publication of the report"), (row.LastDone, row.NextDue, row.Limit));
        Assert.Equal(("Published", true), (row.State, row.IsDone));
    }

    [Fact]
    public void A_clock_that_runs_says_since_when()
    {
        var row = RowOf(Report with { Clock = new DutyClock("publication of the report", new DateOnly(2022, 5, 20), 30) });
        Assert.Equal((new DateOnly(2022, 6, 19), "30 days from publication of the report on 20 May 2022"), (row.NextDue, row.Limit));
    }

    [Theory]
    [InlineData("/about/", "About")]
    [InlineData("/about/#team", "About")]
    [InlineData("/statements/", "Statements")]
    [InlineData("/priorities/neighbourhood-crime/", "Neighbourhood crime")]
    [InlineData("/somewhere/", "On this site")]
    public void A_place_on_this_site_has_the_name_of_its_page(string place, string name) => Assert.Equal(name, RowOf(Report with { Place = place }).Place);

    [Fact]
    public void What_the_statements_meet_has_the_dates_of_the_latest_one()
    {
        var row = RowOf(new Duty { Id = "statement", Item = "7A(a)", Requirement = "A statement", Evidence = DutyEvidence.Statement });
        Assert.Equal(("/statements/", "Statements", MadeUpSite.Today), (row.Target, row.Place, row.LastDone));
    }

    [Fact]
    public void What_the_priorities_meet_leads_to_their_list() =>
        Assert.Equal("/duty/#national_priorities", RowOf(new Duty { Id = "priorities", Item = "7A(b)", Requirement = "Priorities", Evidence = DutyEvidence.Priorities }).Target);

    [Fact]
    public void What_is_late_or_not_published_says_so_and_what_is_due_soon_only_gives_its_day()
    {
        Assert.Equal("Late", RowOf(Report with { NextDue = MadeUpSite.Today.AddDays(-1) }).State);
        Assert.Equal("Published", RowOf(Report with { NextDue = MadeUpSite.Today.AddDays(1) }).State);
        var never = RowOf(Report with { LastDone = null, Place = null, NextDue = MadeUpSite.Today.AddDays(100) });
        Assert.Equal(("Not published yet", false, null), (never.State, never.IsDone, never.Target));
    }

    [Fact]
    public void National_priorities_come_before_local_ones_each_with_its_reason()
    {
        var local = new Priority("local", "Local", PriorityKind.Local, 1, new Applicability(true, "Chosen here"));
        var ports = new Priority("ports", "Ports", PriorityKind.National, 3, new Applicability(false, "No port lies here"));
        var page = DutyPages.Build(Sites.Context(Archive(Report) with { Priorities = [local, MadeUpSite.Priority, ports] }));

        Assert.Equal(
            [("Neighbourhood crime", true, null), ("Ports", false, "No port lies here"), ("Local", true, "Chosen here")],
            page.Priorities.Select(priority => (priority.Priority.Text, priority.Applies, priority.Reason)));
    }

    private static DutyRow RowOf(Duty duty) => Assert.Single(DutyPages.Build(Sites.Context(Archive(duty))).Items);

    private static SitePlan Plan(Archive archive) =>
        SitePlanner.Plan(archive, Derivation.Summarise(archive), new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true));

    private static Archive Archive(params Duty[] duties) =>
        MadeUpSite.Archive(MadeUp.Measure(), MadeUpSite.Release(new ReleaseId(2020, 12), MadeUpSite.Today, SeriesOf.Quarters(1, 2, 3, 4))) with { Duties = [.. duties] };
}
