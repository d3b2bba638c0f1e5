namespace OpenStatement.Statistics.Tests;

public sealed class YearlyRangeTests
{
    private static readonly DateOnly LastDay = SeriesOf.Quarter(9).End;

    /// <summary>Two quarters and then two years, of six and of two.</summary>
    private static readonly Series Quarters = SeriesOf.Quarters(9, 9, 1, 2, 3, 0, 1, 0, 0, 1);

    [Fact]
    public void Whole_years_are_counted_back_from_the_latest_period()
    {
        var range = YearlyRange.Ending(Quarters, LastDay)!;
        Assert.Equal([6, 2], range.Years.Select(year => year.Value));
        Assert.Equal((2, 6, 4), (range.Lowest, range.Highest, range.Average));
        Assert.Equal(SeriesOf.Quarter(2).Start, range.Since);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 0)]
    public void Years_go_back_to_the_last_break(int index, int years) =>
        Assert.Equal(years, YearlyRange.Ending(Quarters.WithMarkers(index, Markers.Break), LastDay)?.Years.Length ?? 0);

    [Fact]
    public void Years_go_back_to_the_last_gap()
    {
        var gapped = Quarters with { Observations = Quarters.Observations.RemoveAt(4) };
        Assert.Equal([2], YearlyRange.Ending(gapped, LastDay)!.Years.Select(year => year.Value));
    }

    [Fact]
    public void Yearly_figures_that_come_to_end_in_another_month_start_anew()
    {
        Observation[] years = [Year(2018, 3, 5), Year(2019, 3, 6), Year(2020, 12, 7), Year(2021, 12, 8)];
        Assert.Equal([7, 8], YearlyRange.Ending(new Series(Quarters.Key, [.. years]), new DateOnly(2021, 12, 31))!.Years.Select(year => year.Value));
    }

    [Fact]
    public void Forecasts_after_the_latest_period_are_left_out() =>
        Assert.Equal([6, 2], YearlyRange.Ending(SeriesOf.Quarters(9, 9, 1, 2, 3, 0, 1, 0, 0, 1, 50), LastDay)!.Years.Select(year => year.Value));

    [Fact]
    public void Less_than_a_year_has_no_range()
    {
        Assert.Null(YearlyRange.Ending(SeriesOf.Quarters(1, 2, 3), SeriesOf.Quarter(2).End));
        Assert.Null(YearlyRange.Ending(SeriesOf.Quarters(), LastDay));
    }

    private static Observation Year(int year, int month, decimal value) =>
        new() { Period = Period.YearEnding(new DateOnly(year, month, 31)), Value = value };
}
