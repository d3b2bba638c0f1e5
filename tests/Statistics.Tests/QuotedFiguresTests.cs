namespace OpenStatement.Statistics.Tests;

public sealed class QuotedFiguresTests
{
    [Fact]
    public void Every_figure_has_one_name()
    {
        Assert.Equal(Enum.GetValues<FigureName>(), QuotableFigures.All.Select(one => one.Figure));
        Assert.Equal(QuotableFigures.All.Length, QuotableFigures.All.Select(one => one.Name).Distinct().Count());
    }

    [Theory]
    [InlineData(FigureName.Latest)]
    [InlineData(FigureName.Trend)]
    [InlineData(FigureName.Baseline)]
    public void A_measure_without_figures_has_none_to_quote(FigureName figure) =>
        Assert.Equal(FigureAbsence.NoFigures, QuotedFigures.WhyAbsent(new MeasureSummary { Measure = MadeUp.Measure(), Own = null }, figure));

    [Fact]
    public void A_series_of_withheld_figures_is_withheld_and_not_absent()
    {
        var period = new Period(new DateOnly(2025, 10, 1), new DateOnly(2025, 12, 31));
        var own = new Series(new SeriesKey("burglary", "north"), [new Observation { Period = period, Value = null, Markers = Markers.Confidential }]);

        Assert.Equal(FigureAbsence.Withheld, QuotedFigures.WhyAbsent(new MeasureSummary { Measure = MadeUp.Measure(), Own = own }, FigureName.LatestTwelveMonths));
    }
}
