namespace OpenStatement.Statistics.Tests;

public sealed class SeriesTests
{
    [Fact]
    public void Each_figure_is_found_by_its_period_and_a_missing_one_is_not()
    {
        var whole = SeriesOf.Quarters(1, 2, 3, 4, 5, 6, 7);
        var gap = whole.Observations[3].Period;
        var series = whole with { Observations = whole.Observations.RemoveAt(3) };

        Assert.All(series.Observations, observation => Assert.Equal(observation.Value, series.At(observation.Period)?.Value));
        Assert.Null(series.At(gap));
        Assert.Null(series.At(Period.YearEnding(gap.End)));
        Assert.Null((series with { Observations = [] }).At(gap));
    }
}
