namespace OpenStatement.Statistics.Tests;

public sealed class BreaksTests
{
    /// <summary>Eight quarters from 2020 on, of which the fifth, the first of 2021, starts a new way of counting.</summary>
    private static readonly Series Broken = SeriesOf.Quarters(1, 2, 3, 4, 5, 6, 7, 8).WithMarkers(4, Markers.Break);

    private static readonly DateOnly FirstOf2021 = new(2021, 1, 1);

    [Fact]
    public void Periods_on_both_sides_of_a_break_do_not_compare() =>
        Assert.Equal(FirstOf2021, Breaks.Between(Broken, SeriesOf.Quarter(3), SeriesOf.Quarter(7)));

    [Fact]
    public void A_period_that_starts_with_a_break_is_on_its_far_side() =>
        Assert.Null(Breaks.Between(Broken, SeriesOf.Quarter(4), SeriesOf.Quarter(7)));

    [Fact]
    public void A_later_period_that_starts_with_a_break_does_not_compare_with_an_earlier_one() =>
        Assert.Equal(FirstOf2021, Breaks.Between(Broken, SeriesOf.Quarter(0), SeriesOf.Quarter(4)));

    [Fact]
    public void A_break_after_both_periods_does_not_matter() =>
        Assert.Null(Breaks.Between(Broken, SeriesOf.Quarter(0), SeriesOf.Quarter(3)));

    [Fact]
    public void A_break_within_the_later_year_keeps_it_from_being_compared() =>
        Assert.Equal(FirstOf2021, Breaks.Between(Broken, YearTo(2020, 6), YearTo(2021, 6)));

    [Fact]
    public void A_break_within_the_earlier_year_keeps_it_from_being_compared() =>
        Assert.Equal(FirstOf2021, Breaks.Between(Broken, YearTo(2021, 3), YearTo(2021, 12)));

    [Fact]
    public void Of_several_breaks_the_last_is_given() => Assert.Equal(
        SeriesOf.Quarter(6).Start, Breaks.Between(Broken.WithMarkers(6, Markers.Break | Markers.Provisional), SeriesOf.Quarter(0), SeriesOf.Quarter(7)));

    private static Period YearTo(int year, int month) => Period.YearEnding(new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));
}
