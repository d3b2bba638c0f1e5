namespace OpenStatement.Statistics.Tests;

public sealed class AreaComparisonTests
{
    private static readonly ImmutableArray<Area> s_boroughs = [Borough("east"), Borough("mid"), Borough("west")];

    [Fact]
    public void Areas_are_ranked_by_rate_where_all_have_a_population()
    {
        var standings = Compare([Year("east", 40), Year("mid", 30), Year("west", 25)], [People("east", 400_000), People("mid", 100_000), People("west", 50_000)])!;
        Assert.Equal(["west", "mid", "east"], standings.Figures.Select(figure => figure.Area));
        Assert.Equal(new AreaPlace(0, 2, 3), standings.Of("west")!.Place);
        Assert.Equal(2m, standings.Of("west")!.Rate!.Rate);
        Assert.Equal(Period.YearEnding(new DateOnly(2020, 12, 31)), standings.Period);
    }

    [Fact]
    public void Areas_are_ranked_by_number_where_one_has_no_population()
    {
        var standings = Compare([Year("east", 40), Year("mid", 30), Year("west", 25)], [People("east", 400_000), People("mid", 100_000)])!;
        Assert.False(standings.HasRates);
        Assert.Equal(["east", "mid", "west"], standings.Figures.Select(figure => figure.Area));
    }

    [Fact]
    public void Equal_areas_share_a_place()
    {
        var standings = Compare([Year("east", 40), Year("mid", 40), Year("west", 25)])!;
        Assert.Equal(new AreaPlace(0, 1, 3), standings.Of("mid")!.Place);
        Assert.True(standings.Of("east")!.Place!.IsShared);
        Assert.False(standings.Of("west")!.Place!.IsShared);
    }

    [Fact]
    public void No_area_has_a_place_where_one_has_under_twenty()
    {
        var standings = Compare([Year("east", 400), Year("mid", 300), SeriesOf.QuartersOf("burglary", "west", 5, 5, 5, 4)])!;
        Assert.True(standings.IsTooSmallToRank);
        Assert.All(standings.Figures, figure => Assert.Null(figure.Place));
    }

    [Fact]
    public void A_withheld_area_has_neither_figure_nor_rate_and_nobody_a_place()
    {
        var standings = Compare(
            [Year("east", 400), Year("mid", 300), SeriesOf.QuartersOf("burglary", "west", 50, 50, 50, null).WithMarkers(3, Markers.Confidential)],
            [People("east", 400_000), People("mid", 100_000), People("west", 50_000)])!;
        var withheld = standings.Of("west")!;
        Assert.Equal((null, true, null, null), (withheld.Figure, withheld.IsSuppressed, withheld.Rate, withheld.Place));
        Assert.Same(withheld, standings.Figures[^1]);
        Assert.True(standings.IsTooSmallToRank);
    }

    [Fact]
    public void An_area_whose_figures_end_earlier_is_not_compared()
    {
        var standings = Compare([Year("east", 400), Year("mid", 300), SeriesOf.QuartersOf("burglary", "west", 50, 50)])!;
        Assert.Null(standings.Of("west")!.Figure);
        Assert.Equal(2, standings.Of("east")!.Place!.Among);
    }

    [Fact]
    public void Without_any_figure_there_is_nothing_to_compare() => Assert.Null(Compare([SeriesOf.QuartersOf("burglary", "east", 50, 50)], areas: []));

    private static AreaStandings? Compare(ImmutableArray<Series> series, ImmutableArray<Population>? populations = null, ImmutableArray<Area>? areas = null)
    {
        var archive = Archives.Of(MadeUp.Measure(), series) with { Populations = populations ?? [] };
        return new AreaComparison(archive, archive.Releases[0]).Of(archive.Measures[0], AreaKind.Borough, areas ?? s_boroughs);
    }

    private static Series Year(string area, int each) => SeriesOf.QuartersOf("burglary", area, each, each, each, each);

    private static Area Borough(string id) => new(id, id, AreaKind.Borough, null, "north");

    private static Population People(string area, int people) => new(area, 2020, people, "Made up");
}
