namespace OpenStatement.Statistics.Tests;

public sealed class TrendsTests
{
    /// <summary>Twelve quarters around 100.</summary>
    private static readonly ImmutableArray<decimal?> Calm = [100, 110, 95, 105, 98, 108, 97, 103, 99, 107, 96, 104];

    [Fact]
    public void Without_an_unusual_pattern_in_the_latest_twelve_months_a_measure_is_stable()
    {
        var trend = TrendOf(SeriesOf.Quarters(Calm));
        Assert.Equal((TrendDirection.Stable, null, null), (trend.Word, trend.Magnitude, trend.Reason));
        Assert.Equal(0, trend.Change!.Difference);
        Assert.Empty(trend.Flags);
    }

    [Fact]
    public void An_unusual_point_before_the_latest_twelve_months_does_not_make_a_trend() =>
        Assert.Equal(TrendDirection.Stable, TrendOf(SeriesOf.Quarters(Calm.SetItem(7, 200))).Word);

    [Theory]
    [InlineData(140, TrendDirection.Increase, Magnitude.Small)]
    [InlineData(200, TrendDirection.Increase, Magnitude.Moderate)]
    [InlineData(300, TrendDirection.Increase, Magnitude.Large)]
    [InlineData(67, TrendDirection.Reduction, Magnitude.Small)]
    [InlineData(10, TrendDirection.Reduction, Magnitude.Moderate)]
    [InlineData(-20, TrendDirection.Reduction, Magnitude.Large)]
    public void An_unusual_point_in_the_latest_twelve_months_makes_a_trend(int latest, TrendDirection word, Magnitude magnitude)
    {
        var trend = TrendOf(SeriesOf.Quarters(Calm.SetItem(11, latest)));
        Assert.Equal((word, magnitude, null), (trend.Word, trend.Magnitude, trend.Reason));
        Assert.Contains(SpecialCause.OutsideLimits, trend.Flags[^1].Causes);
    }

    [Theory]
    [InlineData(1099, Magnitude.Small)]
    [InlineData(1100, Magnitude.Moderate)]
    [InlineData(1250, Magnitude.Moderate)]
    [InlineData(1251, Magnitude.Large)]
    [InlineData(901, Magnitude.Small)]
    [InlineData(900, Magnitude.Moderate)]
    [InlineData(750, Magnitude.Moderate)]
    [InlineData(749, Magnitude.Large)]
    public void Ten_and_twenty_five_per_cent_are_moderate(int later, Magnitude magnitude)
    {
        var trend = TrendOf(Years(1000, 1001, 999, 1001, 999, 1001, 999, 1000, 1000, later));
        Assert.Equal(magnitude, trend.Magnitude);
        Assert.Equal(later - 1000, trend.Change!.Difference);
    }

    [Fact]
    public void Thresholds_are_those_of_the_settings()
    {
        var series = Years(1000, 1001, 999, 1001, 999, 1001, 999, 1000, 1000, 1100);
        Assert.Equal(Magnitude.Small, TrendOf(series, methods: Methods.Default with { ModerateFrom = 0.11m }).Magnitude);
        Assert.Equal(Magnitude.Large, TrendOf(series, methods: Methods.Default with { LargeAbove = 0.09m, ModerateFrom = 0.05m }).Magnitude);
    }

    [Fact]
    public void An_earlier_count_too_small_for_a_percentage_gives_no_magnitude()
    {
        var trend = TrendOf(Years(10, 11, 9, 11, 9, 11, 9, 10, 10, 90));
        Assert.Equal((TrendDirection.Increase, null), (trend.Word, trend.Magnitude));
    }

    [Fact]
    public void An_earlier_count_below_nothing_gives_no_magnitude()
    {
        var trend = TrendOf(Years(1000, 1001, 999, 1001, 999, 1001, 999, 1000, -10, 1000));
        Assert.Equal((-10, 1000), (trend.Change!.Earlier.Value, trend.Change.Later.Value));
        Assert.Equal((TrendDirection.Increase, null), (trend.Word, trend.Magnitude));
    }

    [Theory]
    [InlineData(Unit.Rate, Magnitude.Large)]
    [InlineData(Unit.Percent, null)]
    [InlineData(Unit.Score, null)]
    public void What_is_not_a_count_is_judged_by_the_mean_of_its_periods(Unit unit, Magnitude? magnitude)
    {
        var trend = TrendOf(SeriesOf.Quarters(5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 16), MadeUp.Measure() with { Unit = unit });
        Assert.Equal((5.5m, 8m), (trend.Change!.Earlier.Value, trend.Change.Later.Value));
        Assert.Equal((TrendDirection.Increase, magnitude), (trend.Word, trend.Magnitude));
    }

    [Fact]
    public void A_year_exactly_like_the_one_before_is_stable_even_with_an_unusual_point()
    {
        var trend = TrendOf(SeriesOf.Quarters(100, 101, 100, 101, 100, 101, 100, 101, 100, 101, 40, 161));
        Assert.Equal((TrendDirection.Stable, null), (trend.Word, trend.Magnitude));
        Assert.Equal(0, trend.Change!.Difference);
        Assert.NotEmpty(trend.Flags);
    }

    [Theory]
    [InlineData(100, TrendDirection.Stable)]
    [InlineData(10_000, TrendDirection.Increase)]
    public void A_percentage_that_did_not_clearly_change_is_stable_even_with_an_unusual_point(int outOf, TrendDirection word)
    {
        ImmutableArray<int> percentages = [50, 51, 50, 51, 50, 51, 50, 51, 50, 51, 50, 60];
        var trend = TrendOf(SeriesOf.Percentages(outOf, [.. percentages.Select(one => (int?)(one * outOf / 100))]), MadeUp.Measure() with { Unit = Unit.Percent });
        Assert.Equal(word, trend.Word);
        Assert.NotEmpty(trend.Flags);
    }

    [Fact]
    public void The_pattern_may_lie_on_the_other_side_than_the_change()
    {
        var trend = TrendOf(SeriesOf.Quarters(200, 201, 200, 201, 200, 201, 200, 201, 215, 215, 215, 160));
        Assert.Equal(TrendDirection.Increase, trend.Word);
        Assert.Equal(Direction.Down, trend.Flags[^1].Direction);
    }

    [Fact]
    public void Rare_events_are_too_few()
    {
        var trend = TrendOf(SeriesOf.Quarters(0, 1, 2, 0, 1, 2, 0, 9));
        Assert.Equal((TrendDirection.TooFew, TrendUnavailableReason.RareEvents), (trend.Word, trend.Reason));
        Assert.Equal((3, 12), (trend.Change!.Earlier.Value, trend.Change.Later.Value));
        Assert.Null(trend.Magnitude);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void Fewer_than_seven_points_are_too_few(int points)
    {
        var trend = TrendOf(SeriesOf.Quarters(Calm[..points]));
        Assert.Equal((TrendDirection.TooFew, TrendUnavailableReason.TooFewPoints), (trend.Word, trend.Reason));
    }

    [Fact]
    public void Six_years_are_too_few_points_though_their_change_is_known()
    {
        var trend = TrendOf(Years(100, 101, 99, 100, 101, 102));
        Assert.Equal((TrendDirection.TooFew, TrendUnavailableReason.TooFewPoints), (trend.Word, trend.Reason));
        Assert.Equal(1, trend.Change!.Difference);
    }

    [Fact]
    public void Seven_quarters_lack_a_part_of_the_year_before()
    {
        var trend = TrendOf(SeriesOf.Quarters(Calm[..7]));
        Assert.Equal((TrendDirection.NotAvailable, TrendUnavailableReason.MissingMonths), (trend.Word, trend.Reason));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(10)]
    public void A_missing_quarter_in_the_latest_two_years_leaves_no_trend(int missing)
    {
        var trend = TrendOf(SeriesOf.Quarters(Calm.SetItem(missing, null)));
        Assert.Equal((TrendDirection.NotAvailable, TrendUnavailableReason.MissingMonths), (trend.Word, trend.Reason));
    }

    [Fact]
    public void A_missing_quarter_before_the_latest_two_years_does_not_matter() =>
        Assert.Equal(TrendDirection.Stable, TrendOf(SeriesOf.Quarters(Calm.SetItem(3, null))).Word);

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(11, true)]
    public void A_break_within_the_latest_two_years_leaves_no_trend_unless_they_start_with_it(int index, bool isBroken)
    {
        var trend = TrendOf(SeriesOf.Quarters(Calm).WithMarkers(index, Markers.Break));
        Assert.Equal(isBroken ? TrendUnavailableReason.BreakInSeries : null, trend.Reason);
        Assert.Equal(isBroken ? TrendDirection.NotAvailable : TrendDirection.Stable, trend.Word);
        Assert.Equal(isBroken, trend.Change is null);
    }

    [Fact]
    public void Overlapping_periods_have_a_change_and_no_trend()
    {
        ImmutableArray<Observation> years =
            [.. Calm.Select((value, i) => new Observation { Period = Period.YearEnding(SeriesOf.Quarter(i).End), Value = value })];
        var trend = TrendOf(new Series(new SeriesKey("burglary", "north"), years), MadeUp.Measure() with { Frequency = Frequency.Rolling12 });
        Assert.Equal((TrendDirection.NotAvailable, TrendUnavailableReason.OverlappingPeriods), (trend.Word, trend.Reason));
        Assert.Equal((103, 104), (trend.Change!.Earlier.Value, trend.Change.Later.Value));
    }

    [Fact]
    public void Rolling_years_that_share_no_months_are_too_few_to_judge()
    {
        var trend = TrendOf(Years(103, 104), MadeUp.Measure() with { Frequency = Frequency.Rolling12 });
        Assert.Equal((TrendDirection.TooFew, TrendUnavailableReason.TooFewPoints), (trend.Word, trend.Reason));
        Assert.NotNull(trend.Change);
    }

    [Fact]
    public void Forecasts_say_nothing_about_the_trend() =>
        Assert.Equal(TrendDirection.Stable, TrendOf(SeriesOf.Quarters(Calm.Add(900)).WithMarkers(12, Markers.Forecast)).Word);

    [Fact]
    public void Figures_that_never_move_are_stable() =>
        Assert.Equal(TrendDirection.Stable, TrendOf(SeriesOf.Quarters([.. Enumerable.Repeat((decimal?)1e15m, 12)])).Word);

    private static Series Years(params decimal[] values) => new(
        new SeriesKey("burglary", "north"),
        [.. values.Select((value, i) => new Observation { Period = Period.YearEnding(new DateOnly(2010 + i, 3, 31)), Value = value })]);

    private static Trend TrendOf(Series series, Measure? measure = null, Methods? methods = null)
    {
        var archive = Archives.Of(measure ?? MadeUp.Measure(), series);
        archive = archive with { Settings = archive.Settings with { Methods = methods ?? Methods.Default } };
        return Assert.Single(Derivation.Summarise(archive)).Of(archive.Measures[0]).Trend;
    }
}
