namespace OpenStatement.Statistics.Tests;

public sealed class PeakTests
{
    [Fact]
    public void The_peak_is_the_latest_of_the_highest_figures()
    {
        var peak = Peak.Of(SeriesOf.Quarters(3, 9, 5, 9, 4))!;
        Assert.Equal((9m, SeriesOf.Quarter(3), 2, false), (peak.Figure.Value, peak.Figure.Period, peak.Times, peak.IsSinceBreak));
    }

    [Fact]
    public void Figures_before_a_break_are_not_looked_at()
    {
        var peak = Peak.Of(SeriesOf.Quarters(90, 80, 5, 9, 4, 3).WithMarkers(2, Markers.Break))!;
        Assert.Equal((9m, true, SeriesOf.Quarter(2)), (peak.Figure.Value, peak.IsSinceBreak, peak.Since));
    }

    [Fact]
    public void A_forecast_is_no_peak() =>
        Assert.Equal(9m, Peak.Of(SeriesOf.Quarters(3, 9, 5, 4, 99).WithMarkers(4, Markers.Forecast))!.Figure.Value);

    [Fact]
    public void It_is_said_that_withheld_figures_are_left_out() =>
        Assert.True(Peak.Of(SeriesOf.Quarters(30, 90, null, 50, 40).WithMarkers(2, Markers.Confidential))!.HasWithheld);

    [Fact]
    public void Of_three_figures_there_is_no_peak() => Assert.Null(Peak.Of(SeriesOf.Quarters(1, 2, 3)));
}
