namespace OpenStatement.Statistics.Tests;

public sealed class FrequenciesTests
{
    private static readonly DateOnly EndOf2020 = new(2020, 12, 31);

    [Theory]
    [InlineData(Frequency.HalfYear, "2020-07-01", "2020-12-31", true)]
    [InlineData(Frequency.Rolling6, "2020-06-01", "2020-11-30", true)]
    [InlineData(Frequency.Rolling6, "2020-07-01", "2020-11-30", false)]
    [InlineData(Frequency.Rolling3, "2020-09-01", "2020-11-30", true)]
    [InlineData(Frequency.Snapshot, "2020-12-31", "2020-12-31", true)]
    [InlineData(Frequency.Snapshot, "2020-12-01", "2020-12-31", false)]
    public void A_period_fits_a_measure_of_its_length(Frequency frequency, string start, string end, bool fits) =>
        Assert.Equal(fits, new Period(Day(start), Day(end)).Fits(frequency));

    [Fact]
    public void Two_half_years_are_a_year() =>
        Assert.Equal(
            7,
            TwelveMonths.Ending(SeriesFrom(new Period(Day("2020-01-01"), Day("2020-06-30")), new Period(Day("2020-07-01"), EndOf2020)), EndOf2020)!.Value);

    [Fact]
    public void Periods_that_share_months_are_never_added_up() =>
        Assert.Null(TwelveMonths.Ending(SeriesFrom(new Period(Day("2020-06-01"), Day("2020-11-30")), new Period(Day("2020-07-01"), EndOf2020)), EndOf2020));

    [Fact]
    public void Single_days_are_never_added_up() => Assert.Null(TwelveMonths.Ending(MonthEnds(12), EndOf2020));

    [Fact]
    public void Single_days_have_no_trend_and_are_compared_with_the_same_day_a_year_before()
    {
        var measure = MadeUp.Measure() with { Frequency = Frequency.Snapshot };
        var series = MonthEnds(36);
        var comparison = new SeriesComparison(measure, series, IsRare: false, Methods.Default);
        var latest = comparison.At(series.Observations[^1].Period)!;
        var process = ProcessCharts.Of(measure, series, Methods.Default);
        var trend = Trends.Of(comparison, process, comparison.OnYearBefore(EndOf2020), latest.Period);
        Assert.Null(process);
        Assert.Equal((TrendDirection.NotAvailable, TrendUnavailableReason.SingleDays), (trend.Word, trend.Reason));
        Assert.Equal(12, comparison.Change(comparison.At(latest.Period.YearsBefore(1)), latest)!.Difference);
    }

    [Fact]
    public void Single_days_are_the_highest_since_a_day_and_not_over_twelve_months()
    {
        var measure = MadeUp.Measure() with { Frequency = Frequency.Snapshot };
        var extreme = Derivation.Summarise(Archives.Of(measure, MonthEnds(36)))[0].Of(measure).Extreme!;
        Assert.Equal((true, 35), (extreme.IsHighest, extreme.Figure.Value));
    }

    /// <summary>The last days of the months that end in December 2020, with 0, 1, 2 and so on.</summary>
    private static Series MonthEnds(int count) => SeriesFrom(
        [.. Enumerable.Range(1 - count, count).Select(month => new DateOnly(2021, 1, 1).AddMonths(month).AddDays(-1)).Select(day => new Period(day, day))],
        0);

    private static Series SeriesFrom(params ReadOnlySpan<Period> periods) => SeriesFrom([.. periods], 3);

    private static Series SeriesFrom(ImmutableArray<Period> periods, int first) => new(
        new SeriesKey("burglary", "north"), [.. periods.Select((period, i) => new Observation { Period = period, Value = first + i })]);

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");
}
