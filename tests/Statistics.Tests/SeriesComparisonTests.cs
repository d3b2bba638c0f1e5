namespace OpenStatement.Statistics.Tests;

public sealed class SeriesComparisonTests
{
    [Theory]
    [InlineData(Unit.Count, 20, true)]
    [InlineData(Unit.Count, 19, false)]
    [InlineData(Unit.Rate, 0.5, true)]
    [InlineData(Unit.Rate, 0.4, false)]
    [InlineData(Unit.Rate, 0, false)]
    [InlineData(Unit.Percent, 50, false)]
    [InlineData(Unit.Score, 50, false)]
    public void Counts_from_twenty_on_and_rates_that_do_not_round_to_nothing_have_percentages(Unit unit, decimal earlier, bool hasPercentage) =>
        Assert.Equal(hasPercentage, HasPercentage(unit, SeriesOf.Quarters(earlier, 30)));

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void A_rate_has_a_percentage_by_the_events_behind_it(int events, bool hasPercentage)
    {
        var series = SeriesOf.Quarters(0.5m, 0.6m);
        var earlier = series.Observations[0] with { Basis = new Proportion(events, 40_000) };
        Assert.Equal(hasPercentage, HasPercentage(Unit.Rate, series with { Observations = series.Observations.SetItem(0, earlier) }));
    }

    [Fact]
    public void The_events_behind_a_mean_over_a_year_are_those_of_all_its_periods()
    {
        var series = SeriesOf.Quarters(0.5m, 0.5m, 0.5m, 0.5m, 0.6m, 0.6m, 0.6m, 0.6m);
        var known = series with { Observations = [.. series.Observations.Select(observation => observation with { Basis = new Proportion(5, 10_000) })] };
        Assert.Equal(0.2m, Comparison(Unit.Rate, known).OnYearBefore(SeriesOf.Quarter(7).End)!.Fraction);
    }

    [Fact]
    public void Rare_events_have_no_percentages() =>
        Assert.Null((Comparison(Unit.Count, SeriesOf.Quarters(50, 30)) with { IsRare = true }).Change(At(0, 50), At(1, 30))!.Fraction);

    [Fact]
    public void The_smallest_count_is_that_of_the_settings() =>
        Assert.NotNull((Comparison(Unit.Count, SeriesOf.Quarters(5, 30)) with { Methods = Methods.Default with { SmallestCountForPercentage = 5 } })
            .Change(At(0, 5), At(1, 30))!.Fraction);

    [Fact]
    public void A_rate_as_near_to_nothing_as_a_table_can_hold_has_no_percentage() =>
        Assert.Null(Comparison(Unit.Rate, SeriesOf.Quarters(1e-28m, 1e15m)).Change(At(0, 1e-28m), At(1, 1e15m))!.Fraction);

    private static bool HasPercentage(Unit unit, Series series) =>
        Comparison(unit, series).Change(At(0, series.Observations[0].Value!.Value), At(1, 30))!.Fraction is not null;

    private static SeriesComparison Comparison(Unit unit, Series series) =>
        new(MadeUp.Measure() with { Unit = unit }, series, IsRare: false, Methods.Default);

    private static PeriodFigure At(int quarter, decimal value) => new(SeriesOf.Quarter(quarter), value);
}
