namespace OpenStatement.Presentation.Tests;

public sealed class AreaWordsTests
{
    [Theory]
    [InlineData(0, 4, "highest number of 5 boroughs")]
    [InlineData(1, 3, "2nd highest number of 5 boroughs")]
    [InlineData(3, 1, "2nd lowest number of 5 boroughs")]
    [InlineData(4, 0, "lowest number of 5 boroughs")]
    [InlineData(1, 2, "joint 2nd highest number of 5 boroughs")]
    [InlineData(0, 0, "the same as every other borough")]
    public void A_place_is_counted_from_the_nearer_end_and_ties_are_said(int higher, int lower, string expected) =>
        Assert.Equal(expected, AreaWords.Place(Figure(new AreaPlace(higher, lower, 5)), Standings()));

    [Fact]
    public void Without_a_place_the_reason_is_said()
    {
        var figure = Figure(null);
        var standings = Standings() with { IsTooSmallToRank = true };
        Assert.Equal("not ranked", AreaWords.Place(figure, standings));
        Assert.Equal("Some boroughs have counts so small that a few more or fewer would change their places.", AreaWords.Detail(figure, standings));
    }

    [Fact]
    public void Numbers_come_with_a_warning_and_the_direction_that_is_better() => Assert.Equal(
        "These are numbers, not rates: bigger places have more. Lower is better. The figure of 1 borough is withheld so that nobody can be identified.",
        AreaWords.Detail(Figure(new AreaPlace(0, 1, 2)), Standings() with { Figures = [new AreaFigure("hidden", null, IsSuppressed: true)] }));

    private static AreaFigure Figure(AreaPlace? place) => new("east", new PeriodFigure(SeriesOf.Quarter(0), 40), IsSuppressed: false) { Place = place };

    private static AreaStandings Standings() => new()
    {
        Measure = MadeUp.Measure(),
        Kind = AreaKind.Borough,
        Period = SeriesOf.Quarter(0),
        Figures = ImmutableArray<AreaFigure>.Empty,
        IsTooSmallToRank = false,
    };
}
