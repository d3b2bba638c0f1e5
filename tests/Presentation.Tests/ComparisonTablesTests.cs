namespace OpenStatement.Presentation.Tests;

public sealed class ComparisonTablesTests
{
    private static readonly Series ThreeYears = SeriesOf.Quarters(100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210);

    private static readonly Baseline Usual = new(
        "average of the 2 years ending December 2021", new Period(new DateOnly(2020, 1, 1), new DateOnly(2021, 12, 31)), [], "2020 was unusual.");

    [Fact]
    public void Every_comparison_has_its_two_periods_and_both_figures()
    {
        var rows = Table(ThreeYears).Rows;
        Assert.Equal(
            ["Quarter before", "Same quarter a year before", "Same part of the financial year before", "12 months before", "Baseline: year ending December 2020"],
            rows.Select(row => row.With));
        Assert.Equal(["200", "170", "480", "620", "460"], rows.Select(row => row.Then.Figure.Text));
        Assert.Equal(["210", "210", "600", "780", "780"], rows.Select(row => row.Now.Figure.Text));
        Assert.Equal("July to September 2022", rows[0].Then.Period);
        Assert.Equal(("April to December 2021", "April to December 2022"), (rows[2].Then.Period, rows[2].Now.Period));
        Assert.Equal(("120 more", "up 25%"), (rows[2].Difference, rows[2].Change.Words));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public void A_financial_year_is_left_out_where_it_says_the_same_as_a_quarter_or_a_year(int quarters)
    {
        // The quarters end in March and June: the last of one financial year and the first of the next.
        var rows = Table(ThreeYears with { Observations = ThreeYears.Observations[..quarters] }).Rows;
        Assert.DoesNotContain(rows, row => row.With == "Same part of the financial year before");
    }

    [Fact]
    public void Several_years_are_an_average_and_their_reason_is_printed()
    {
        var table = Table(ThreeYears, Usual);
        var row = table.Rows[^1];
        Assert.Equal("Baseline: average of the 2 years ending December 2021", row.With);
        Assert.Equal(("540", "A year, on average, January 2020 to December 2021"), (row.Then.Figure.Text, row.Then.Period));
        Assert.Equal("240 more", row.Difference);
        Assert.Equal(["Average of the 2 years ending December 2021: 2020 was unusual."], table.Notes);
    }

    [Fact]
    public void A_baseline_that_is_not_compared_says_why()
    {
        Assert.Equal(
            ["Not compared with a baseline. There are no figures for the year ending June 2019."], Table(ThreeYears, Baseline.National).Notes);
        Assert.Equal(
            ["Not compared with the average of the 2 years ending December 2021. Some of the figures for the 2 years ending December 2021 are missing."],
            Table(SeriesOf.Quarters(100, null, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210), Usual).Notes);
    }

    [Fact]
    public void A_change_within_the_ranges_of_both_percentages_is_not_clear()
    {
        var change = Table(SeriesOf.Percentages(100, 50, 52), measure: MadeUp.Measure(Unit.Percent, Polarity.Higher)).Rows[0];
        Assert.Equal("2 percentage points higher", change.Difference);
        Assert.Equal((Tone.Neutral, "no clear change"), (change.Change.Tone, change.Change.Words));
        var clear = Table(SeriesOf.Percentages(100, 50, 80), measure: MadeUp.Measure(Unit.Percent, Polarity.Higher)).Rows[0].Change;
        Assert.Equal((Tone.Better, "up 30 percentage points"), (clear.Tone, clear.Words));
    }

    [Fact]
    public void A_change_of_rare_events_is_called_neither_better_nor_worse()
    {
        var baseline = Table(SeriesOf.Quarters(4, 5, 3, 3, 2, 1, 2, 1, 1, 1, 1, 1)).Rows[^1];
        Assert.Equal(("down from 15 to 4", Tone.Neutral), (baseline.Change.Words, baseline.Change.Tone));
    }

    [Theory]
    [InlineData(109, Tone.Neutral)]
    [InlineData(110, Tone.Worse)]
    [InlineData(91, Tone.Neutral)]
    [InlineData(90, Tone.Better)]
    public void A_small_change_on_a_baseline_long_ago_is_called_neither_better_nor_worse(int latest, Tone tone)
    {
        var own = SeriesOf.Quarters([.. Enumerable.Repeat((decimal?)100, 8), .. Enumerable.Repeat((decimal?)latest, 4)]);
        Assert.Equal(tone, Table(own).Rows[^1].Change.Tone);
    }

    [Theory]
    [InlineData(5, 4, "too few to compare")]
    [InlineData(5, 5, "the same")]
    [InlineData(25, 24, "1 fewer")]
    public void A_small_count_has_no_difference(int earlier, int later, string difference)
    {
        var baseline = Table(SeriesOf.Quarters(earlier, 0, 0, 0, later, 0, 0, 0)).Rows[^1];
        Assert.Equal(difference, baseline.Difference);
    }

    [Fact]
    public void A_score_has_a_difference_though_it_has_no_percentage() => Assert.Equal(
        "2 higher", Table(SeriesOf.Quarters(5, 5, 5, 5, 7), measure: MadeUp.Measure(Unit.Score)).Rows[1].Difference);

    [Fact]
    public void The_first_figure_of_a_series_is_compared_with_nothing() => Assert.Empty(Table(SeriesOf.Quarters(5)).Rows);

    [Fact]
    public void Yearly_figures_are_compared_once_with_the_year_before()
    {
        Observation[] years = [Year(2021, 50), Year(2022, 60)];
        var rows = Table(new Series(new SeriesKey("burglary", "north"), [.. years]), measure: MadeUp.Measure() with { Frequency = Frequency.Year }).Rows;
        Assert.Equal(["Year before"], rows.Select(row => row.With));
    }

    private static Observation Year(int year, decimal value) => new() { Period = Period.YearEnding(new DateOnly(year, 12, 31)), Value = value };

    private static ComparisonTable Table(Series own, Baseline? baseline = null, Measure? measure = null)
    {
        var (summary, context) = Sites.With(own, measure, baselines: baseline is null ? null : [baseline]);
        return ComparisonTables.Of(summary, context);
    }
}
