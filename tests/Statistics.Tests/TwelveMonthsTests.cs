
namespace OpenStatement.Statistics.Tests;

public sealed class TwelveMonthsTests
{
    private static readonly DateOnly EndOf2020 = new(2020, 12, 31);

    [Fact]
    public void Four_quarters_add_up_to_a_year() =>
        Assert.Equal(
            new PeriodFigure(Period.YearEnding(EndOf2020), 10),
            TwelveMonths.Ending(SeriesOf.Quarters(1, 2, 3, 4, 5), EndOf2020));

    [Fact]
    public void A_missing_quarter_leaves_no_total() =>
        Assert.Null(TwelveMonths.Ending(SeriesOf.Quarters(1, null, 3, 4), EndOf2020));

    [Fact]
    public void Three_quarters_are_not_a_year() => Assert.Null(TwelveMonths.Ending(SeriesOf.Quarters(1, 2, 3), new DateOnly(2020, 9, 30)));

    [Fact]
    public void A_gap_between_quarters_leaves_no_total()
    {
        var whole = SeriesOf.Quarters(1, 2, 3, 4, 5);
        var gapped = whole with { Observations = whole.Observations.RemoveAt(2) };
        Assert.Null(TwelveMonths.Ending(gapped, new DateOnly(2021, 3, 31)));
    }

    [Fact]
    public void A_yearly_figure_stands_as_it_is()
    {
        var year = Period.YearEnding(EndOf2020);
        var series = new Series(new SeriesKey("firearms", "north"), [new Observation { Period = year, Value = 58 }]);
        Assert.Equal(new PeriodFigure(year, 58), TwelveMonths.Ending(series, EndOf2020));
    }

    [Fact]
    public void Negative_counts_from_reclassification_are_added_like_any_other() =>
        Assert.Equal(5, TwelveMonths.Ending(SeriesOf.Quarters(3, -2, 3, 1), EndOf2020)!.Value);

    [Fact]
    public void A_total_carries_the_markers_of_its_parts()
    {
        var series = SeriesOf.Quarters(1, 2, 3, 4);
        var provisional = series.Observations[3] with { Markers = Markers.Provisional };
        Assert.Equal(
            Markers.Provisional,
            TwelveMonths.Ending(series with { Observations = series.Observations.SetItem(3, provisional) }, EndOf2020)!.Markers);
    }

    [Fact]
    public void A_year_that_the_series_does_not_reach_has_no_total() =>
        Assert.Null(TwelveMonths.Ending(SeriesOf.Quarters(1, 2, 3, 4), new DateOnly(2019, 6, 30)));
}
