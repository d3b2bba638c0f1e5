namespace OpenStatement.Statistics.Tests;

public sealed class CategoryStandingsTests
{
    [Fact]
    public void Each_part_has_its_share_of_the_whole()
    {
        var standings = Assert.Single(Divide(SeriesOf.Quarters(100, 100, 100, 100), Part("day", 30, 30, 30, 30), Part("night", 70, 70, 70, 70)));
        Assert.Equal([("night", 0.7m), ("day", 0.3m)], standings.Figures.Select(figure => (figure.Category, figure.Share!.Value)));
        Assert.Equal(12, standings.Period.Months);
    }

    [Fact]
    public void A_withheld_part_has_no_share_and_no_part_a_place()
    {
        var withheld = Part("dusk", 40, 40, 40, null);
        var standings = Assert.Single(Divide(
            SeriesOf.Quarters(100, 100, 100, 100), Part("day", 30, 30, 30, 30), withheld with { Observations = withheld.WithMarkers(3, Markers.Confidential).Observations }));
        Assert.Null(standings.Figures[^1].Share);
        Assert.True(standings.Figures[^1].IsSuppressed);
        Assert.All(standings.Figures, figure => Assert.Null(figure.Place));
    }

    [Fact]
    public void Of_a_withheld_whole_there_are_no_shares() => Assert.All(
        Assert.Single(Divide(SeriesOf.Quarters(100, 100, 100, 100, null).WithMarkers(4, Markers.Confidential), Part("day", 30, 30, 30, 30, 30))).Figures,
        figure => Assert.Null(figure.Share));

    private static ImmutableArray<CategoryStandings> Divide(Series whole, params ImmutableArray<Series> parts)
    {
        var archive = Archives.Of(MadeUp.Measure(), [whole, .. parts]);
        var release = archive.Releases[0];
        return CategoryStandings.Of(Derivation.Summarise(archive.Settings, release, archive.Measures[0], "north"), "north", release, archive.Settings);
    }

    private static Series Part(string category, params ImmutableArray<decimal?> values) => SeriesOf.Quarters(values).Among("time of day", category);
}
