namespace OpenStatement.Statistics.Tests;

public sealed class ExtremesTests
{
    [Fact]
    public void Twelve_months_higher_than_any_for_over_a_year_name_the_last_that_were_as_high()
    {
        var extreme = Extreme(Unit.Count, 90, 90, 90, 90, 10, 10, 10, 10, 20, 20, 20, 20)!;
        Assert.True(extreme.IsHighest);
        Assert.Equal(80, extreme.Figure.Value);
        Assert.Equal(LookBack.AsFar, extreme.End);
        // 90 + 10 + 10 + 10 is the last total of twelve months that is as high.
        Assert.Equal(SeriesOf.Quarter(6).End, extreme.Since.End);
    }

    [Fact]
    public void Where_nothing_was_as_low_the_series_is_named_from_its_first_twelve_months()
    {
        var extreme = Extreme(Unit.Count, 50, 50, 50, 50, 40, 40, 40, 40)!;
        Assert.Equal((false, LookBack.Start), (extreme.IsHighest, extreme.End));
        Assert.Equal(Period.YearEnding(SeriesOf.Quarter(3).End), extreme.Since);
    }

    [Fact]
    public void A_look_back_of_less_than_four_quarters_is_not_worth_saying() => Assert.Null(Extreme(Unit.Score, 9, 1, 2, 3, 5));

    [Fact]
    public void A_look_back_of_four_quarters_is()
    {
        var extreme = Extreme(Unit.Score, 9, 1, 2, 3, 3, 5)!;
        Assert.Equal((true, LookBack.AsFar, SeriesOf.Quarter(0)), (extreme.IsHighest, extreme.End, extreme.Since));
    }

    [Fact]
    public void A_figure_that_was_reached_within_the_year_is_no_extreme() => Assert.Null(Extreme(Unit.Score, 1, 1, 1, 1, 5, 1, 1, 5));

    [Fact]
    public void Nothing_is_said_across_a_break()
    {
        var series = SeriesOf.Quarters(1, 1, 1, 1, 2, 2, 2, 2, 9);
        var extreme = Extreme(Unit.Score, series.WithMarkers(3, Markers.Break))!;
        Assert.Equal((LookBack.Break, SeriesOf.Quarter(3)), (extreme.End, extreme.Since));
        Assert.Null(Extreme(Unit.Score, series.WithMarkers(5, Markers.Break)));
    }

    [Fact]
    public void Twelve_months_on_both_sides_of_a_break_are_no_extreme() =>
        Assert.Null(Extreme(Unit.Count, SeriesOf.Quarters(50, 50, 50, 50, 50, 50, 50, 50, 90).WithMarkers(7, Markers.Break)));

    [Fact]
    public void Twelve_months_before_a_break_are_not_looked_at()
    {
        var extreme = Extreme(Unit.Count, SeriesOf.Quarters(99, 99, 99, 99, 50, 50, 50, 50, 60, 60, 60, 60).WithMarkers(4, Markers.Break))!;
        Assert.Equal((true, LookBack.Break), (extreme.IsHighest, extreme.End));
        Assert.Equal(Period.YearEnding(SeriesOf.Quarter(7).End), extreme.Since);
    }

    [Fact]
    public void A_missing_figure_ends_the_look_back()
    {
        var extreme = Extreme(Unit.Score, 99, null, 1, 1, 1, 1, 5)!;
        Assert.Equal((LookBack.Gap, SeriesOf.Quarter(2)), (extreme.End, extreme.Since));
    }

    [Fact]
    public void A_missing_row_ends_the_look_back_too()
    {
        var series = SeriesOf.Quarters(99, 99, 1, 1, 1, 1, 5);
        Assert.Equal(LookBack.Gap, Extreme(Unit.Score, series with { Observations = series.Observations.RemoveAt(1) })!.End);
    }

    [Fact]
    public void Years_that_neither_touch_nor_overlap_end_the_look_back()
    {
        Assert.Null(Extreme(Unit.Rate, YearsEnding(1516, 870)));
        Assert.Equal((false, LookBack.Start), (Extreme(Unit.Rate, YearsEnding(1516, 1400, 870))!.IsHighest, Extreme(Unit.Rate, YearsEnding(1516, 1400, 870))!.End));
    }

    [Fact]
    public void Rare_events_have_no_extremes() => Assert.Null(Extreme(Unit.Count, 1, 1, 1, 1, 1, 1, 1, 1, 2));

    private static Extreme? Extreme(Unit unit, params decimal?[] values) => Extreme(unit, SeriesOf.Quarters([.. values]));

    /// <summary>Two figures have a gap of seven months between them; of three, each touches the next or shares months with it.</summary>
    private static Series YearsEnding(params decimal[] values)
    {
        DateOnly[] ends = values.Length == 2 ? [new(2019, 6, 30), new(2022, 1, 31)] : [new(2019, 6, 30), new(2020, 6, 30), new(2021, 3, 31)];
        return new(new SeriesKey("burglary", "north"), [.. ends.Zip(values, (end, value) => new Observation { Period = Period.YearEnding(end), Value = value })]);
    }

    private static Extreme? Extreme(Unit unit, Series series)
    {
        var isRolling = series.Observations[0].Period == Period.YearEnding(series.Observations[0].Period.End);
        var measure = MadeUp.Measure() with { Unit = unit, Frequency = isRolling ? Frequency.Rolling12 : Frequency.Quarter };
        return Assert.Single(Derivation.Summarise(Archives.Of(measure, series))).Of(measure).Extreme;
    }
}
