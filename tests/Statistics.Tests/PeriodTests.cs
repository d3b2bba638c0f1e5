
namespace OpenStatement.Statistics.Tests;

public sealed class PeriodTests
{
    private static readonly Period Quarter = new(new DateOnly(2025, 10, 1), new DateOnly(2025, 12, 31));

    [Fact]
    public void A_period_cannot_end_before_it_starts() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Period(new DateOnly(2025, 2, 1), new DateOnly(2025, 1, 31)));

    [Fact]
    public void Three_whole_months_are_a_quarter_and_nothing_else()
    {
        Assert.True(Quarter.Fits(Frequency.Quarter));
        Assert.False(Quarter.Fits(Frequency.Month));
        Assert.False(Quarter.Fits(Frequency.Year));
    }

    [Fact]
    public void A_quarter_may_end_in_any_month() =>
        Assert.True(new Period(new DateOnly(2021, 9, 1), new DateOnly(2021, 11, 30)).Fits(Frequency.Quarter));

    [Fact]
    public void A_period_that_starts_in_the_middle_of_a_month_fits_no_frequency() =>
        Assert.False(new Period(new DateOnly(2025, 10, 2), new DateOnly(2025, 12, 31)).Fits(Frequency.Quarter));

    [Fact]
    public void The_year_ending_on_a_day_starts_on_the_day_after_it_a_year_before() =>
        Assert.Equal(new Period(new DateOnly(2018, 7, 1), new DateOnly(2019, 6, 30)), Period.YearEnding(new DateOnly(2019, 6, 30)));

    [Fact]
    public void A_year_ending_in_a_leap_february_has_twelve_months()
    {
        var year = Period.YearEnding(new DateOnly(2024, 2, 29));
        Assert.Equal(new DateOnly(2023, 3, 1), year.Start);
        Assert.Equal(12, year.Months);
    }

    [Fact]
    public void A_month_before_a_leap_year_ends_on_the_right_day() =>
        Assert.Equal(
            new Period(new DateOnly(2023, 2, 1), new DateOnly(2023, 2, 28)),
            new Period(new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)).YearsBefore(1));

    [Fact]
    public void Neighbours_do_not_overlap()
    {
        Assert.False(Quarter.Overlaps(new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31))));
        Assert.True(Quarter.Overlaps(new Period(new DateOnly(2025, 12, 1), new DateOnly(2026, 2, 28))));
    }

    [Fact]
    public void A_period_is_written_as_an_interval() => Assert.Equal("2025-10-01/2025-12-31", Quarter.ToString());
}
