namespace OpenStatement.Presentation.Tests;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData(FigureName.Latest, "130")]
    [InlineData(FigureName.LatestTwelveMonths, "500")]
    [InlineData(FigureName.SamePeriodAYearBefore, "100")]
    [InlineData(FigureName.TwelveMonthsBefore, "400")]
    [InlineData(FigureName.Baseline, "400")]
    [InlineData(FigureName.ChangeOnYearBefore, "up 25%")]
    [InlineData(FigureName.ChangeOnBaseline, "up 25%")]
    [InlineData(FigureName.Period, "year ending December 2021")]
    [InlineData(FigureName.LatestPeriod, "quarter ending December 2021")]
    public void A_figure_is_quoted_in_the_words_of_the_pages(FigureName figure, string expected) =>
        Assert.Equal(expected, Quote(SeriesOf.Quarters(100, 100, 100, 100, 110, 120, 140, 130), figure));

    [Theory]
    [InlineData(FigureName.ChangeOnYearBefore, "up from 4 to 8")]
    [InlineData(FigureName.LatestTwelveMonths, "8")]
    public void Small_counts_are_given_as_counts(FigureName figure, string expected) =>
        Assert.Equal(expected, Quote(SeriesOf.Quarters(1, 1, 1, 1, 2, 2, 2, 2), figure));

    [Fact]
    public void A_percentage_moves_by_percentage_points()
    {
        var (summary, context) = Sites.With(SeriesOf.Quarters(70, 70, 70, 70, 75), MadeUp.Measure(Unit.Percent));

        Assert.Equal("up 5 percentage points", QuotedWords.Of(summary, FigureName.ChangeOnYearBefore, context.Settings));
    }

    [Fact]
    public void A_percentage_that_did_not_clearly_change_is_quoted_as_the_pages_say_it()
    {
        var (summary, context) = Sites.With(SeriesOf.Percentages(100, 50, 50, 50, 50, 52), MadeUp.Measure(Unit.Percent));

        Assert.Equal("no clear change", QuotedWords.Of(summary, FigureName.ChangeOnYearBefore, context.Settings));
    }

    [Theory]
    [InlineData(FigureName.LatestTwelveMonths)]
    [InlineData(FigureName.Rate)]
    [InlineData(FigureName.GroupAverage)]
    public void What_is_not_there_is_never_invented(FigureName figure) =>
        Assert.Equal("[x]", Quote(SeriesOf.Quarters(100, 100), figure));

    [Fact]
    public void Every_name_has_words()
    {
        var (summary, context) = Sites.With(SeriesOf.Quarters(100, 100, 100, 100, 110, 120, 140, 130));

        Assert.All(QuotableFigures.All, figure => Assert.NotEmpty(QuotedWords.Of(summary, figure.Figure, context.Settings)));
    }

    private static string Quote(Series series, FigureName figure)
    {
        var (summary, context) = Sites.With(series);
        return QuotedWords.Of(summary, figure, context.Settings);
    }
}
