namespace OpenStatement.Presentation.Tests;

public sealed class AreaPagesTests
{
    private static readonly Area s_east = new("east", "East", AreaKind.Borough, null, "north");
    private static readonly Area s_west = new("west", "West", AreaKind.Borough, null, "north");
    private static readonly Area s_harbour = new("harbour", "Harbour", AreaKind.Ward, null, "east");

    [Fact]
    public void A_site_without_areas_has_no_page_of_them() =>
        Assert.DoesNotContain(Plan(Site([])).Pages, page => page.Address.Path.StartsWith("/areas/", StringComparison.Ordinal));

    [Fact]
    public void Every_area_with_figures_or_priorities_has_a_page() => Assert.Equal(
        ["/areas/", "/areas/east/", "/areas/harbour/"],
        Plan(Site([s_east, s_west, s_harbour], Year("east", 50)) with { AreaPriorities = [Priority("harbour")] }).Pages
            .Select(page => page.Address.Path).Where(path => path.StartsWith("/areas/", StringComparison.Ordinal)));

    [Fact]
    public void A_page_says_the_place_the_peak_and_what_lies_around_and_within()
    {
        var site = Site([s_east, s_west, s_harbour], Year("east", 50), Year("west", 30), Year("harbour", 20));
        var page = AreaPages.Build(s_east, Sites.Context(site));
        var measure = Assert.Single(page.Measures);
        Assert.Equal("Highest number of 2 boroughs", measure.Facts.Single(fact => fact.Term == "Among boroughs").Value);
        Assert.Equal("51", measure.Facts.Single(fact => fact.Term == "Highest quarter").Value);
        Assert.Equal(["Harbour"], Assert.Single(page.Children).Areas.Select(area => area.Text));
        Assert.Equal("East", AreaPages.Build(s_harbour, Sites.Context(site)).Parent!.Text);
    }

    [Fact]
    public void Priorities_say_since_when_and_that_they_are_examples()
    {
        var note = Assert.Single(AreaPages.Build(s_east, Sites.Context(Site([s_east], Year("east", 50)) with { AreaPriorities = [Priority("east")] })).Priorities);
        Assert.Equal(("Chosen here", "Since 1 April 2020", true, "#burglary"), (note.Choice, note.Time, note.IsIllustrative, Assert.Single(note.Measures).Address.Path));
    }

    [Fact]
    public void Priorities_of_which_the_same_is_said_stand_together()
    {
        var other = MadeUp.Measure() with { Id = "robbery", Title = "Robbery" };
        var site = Site([s_east], Year("east", 50));
        site = site with
        {
            Measures = [.. site.Measures, other],
            AreaPriorities = [Priority("east"), Priority("east") with { Measure = "robbery" }, Priority("east") with { Choice = AreaPriorityChoice.Mandatory }],
        };
        Assert.Equal([2, 1], AreaPages.Build(s_east, Sites.Context(site)).Priorities.Select(note => note.Measures.Length));
    }

    [Fact]
    public void A_withheld_area_stays_withheld_wherever_it_stands()
    {
        Series hidden = Year("west", 30);
        hidden = hidden with { Observations = [.. hidden.Observations.Select(one => one with { Value = null, Markers = Markers.Confidential })] };
        var context = Sites.Context(Site([s_east, s_west], Year("east", 50), hidden));
        Assert.StartsWith("Every figure is withheld", Assert.Single(AreaPages.Build(s_west, context).Measures).Missing, StringComparison.Ordinal);
        var table = Assert.Single(BreakdownTables.Of(context.Latest!.Of(context.Archive.Measures[0]), context.Latest.Release, ChartDetail.Everything, context));
        var row = table.Rows.Single(row => row.Name == "West");
        Assert.Equal((null, "", Markers.Confidential, null), (row.Figure.Value, row.Figure.Text, row.Figure.Markers, row.Sparkline));
        Assert.Null(table.PlaceHeading);
    }

    private static SitePlan Plan(Archive archive) =>
        SitePlanner.Plan(archive, Derivation.Summarise(archive), new SitePlanOptions(MadeUpSite.Today, IsPreview: false, IsIndexed: true));

    private static Archive Site(ImmutableArray<Area> areas, params ImmutableArray<Series> series)
    {
        var archive = MadeUpSite.Archive(MadeUp.Measure(), MadeUpSite.Release(new ReleaseId(2021, 12), MadeUpSite.Today, [SeriesOf.Quarters(100, 100, 100, 100, 100, 100, 100, 100), .. series]));
        return archive with { Areas = [.. archive.Areas, .. areas] };
    }

    private static Series Year(string area, int each) =>
        SeriesOf.Quarters(each, each + 1, each, each, each, each, each, each) with { Key = new SeriesKey("burglary", area) };

    private static AreaPriority Priority(string area) =>
        new(area, "burglary", AreaPriorityChoice.Chosen, new DateOnly(2020, 4, 1), null, "It was high.", IsIllustrative: true);
}
