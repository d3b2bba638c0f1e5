using FsCheck.Fluent;

namespace OpenStatement.Statistics.Tests;

/// <summary>What must hold for every series, checked on series made up at random.</summary>
public sealed class ArithmeticPropertiesTests
{
    [Fact]
    public void Counting_in_another_unit_scales_the_limits_and_keeps_flags_and_trend() =>
        Generated.Always(Generated.Counts.Zip(Gen.Elements(0.001m, 0.5m, 3m, 7m, 1_000m)), made =>
        {
            var (values, factor) = made;
            var (plain, scaled) = (RateSummary(values), RateSummary(values.Select(value => value * factor)));
            AssertClose(plain.Process?.Limits?.Lower * factor, scaled.Process?.Limits?.Lower);
            AssertClose(plain.Process?.Limits?.Upper * factor, scaled.Process?.Limits?.Upper);
            Assert.Equal(Flags(plain), Flags(scaled));
            Assert.Equal((plain.Trend.Word, plain.Trend.Magnitude, plain.Trend.Reason), (scaled.Trend.Word, scaled.Trend.Magnitude, scaled.Trend.Reason));
        });

    [Fact]
    public void Turning_a_series_upside_down_turns_every_direction() =>
        Generated.Always(Generated.Counts, values =>
        {
            var (plain, turned) = (RateSummary(values), RateSummary(values.Select(value => -value)));
            Assert.Equal(-plain.Process?.Limits?.Lower, turned.Process?.Limits?.Upper);
            Assert.Equal(Flags(plain).Select(flag => flag with { Direction = Opposite(flag.Direction) }), Flags(turned));
            Assert.Equal(Opposite(plain.Trend.Word), turned.Trend.Word);
        });

    [Fact]
    public void A_series_read_backwards_has_the_same_limits() =>
        Generated.Always(Generated.Counts, values => AssertSame(LimitsOf(values), LimitsOf(values.Reverse())));

    [Fact]
    public void The_order_of_the_points_does_not_change_their_mean() =>
        Generated.Always(Generated.Counts, values => AssertClose(LimitsOf(values)?.Mean, LimitsOf(values.Order())?.Mean));

    [Fact]
    public void The_limits_hold_the_mean_between_them() =>
        Generated.Always(Generated.Anything, values =>
        {
            if (Summary(Unit.Score, values).Process?.Limits is not { } limits)
                return;
            Assert.True(limits.Lower <= limits.NearLower && limits.NearLower <= limits.Mean);
            Assert.True(limits.Mean <= limits.NearUpper && limits.NearUpper <= limits.Upper);
        });

    [Fact]
    public void Adding_the_same_to_every_point_moves_the_limits_by_as_much() =>
        Generated.Always(Generated.Counts.Zip(Gen.Choose(-500, 500)), made =>
        {
            var (values, more) = made;
            var (plain, moved) = (RateSummary(values), RateSummary(values.Select(value => value + more)));
            AssertClose(plain.Process?.Limits?.Upper + more, moved.Process?.Limits?.Upper);
            Assert.Equal(Flags(plain), Flags(moved));
        });

    [Fact]
    public void Every_flag_is_of_a_point_once_with_a_direction_and_a_cause() =>
        Generated.Always(Generated.Anything, values =>
        {
            if (Summary(Unit.Score, values).Process is not { } process)
                return;
            Assert.Equal(process.Flags.Select(flag => flag.Period).Distinct().Order(), process.Flags.Select(flag => flag.Period));
            Assert.All(process.Flags, flag =>
            {
                Assert.Contains(process.Points, point => point.Period == flag.Period);
                Assert.NotEqual(Direction.Same, flag.Direction);
                Assert.Equal(flag.Causes.Distinct().Order(), flag.Causes);
                Assert.NotEmpty(flag.Causes);
            });
        });

    [Fact]
    public void The_quarters_of_a_year_may_come_in_any_order() =>
        Generated.Always(Generated.Counts.Where(values => values.Length >= 4), values =>
        {
            var year = values[..4];
            var (plain, sorted) = (Quarters(year), Quarters(year.Order()));
            Assert.Equal(TwelveMonths.EndingWith(plain, 3), TwelveMonths.EndingWith(sorted, 3));
            Assert.Equal(TwelveMonths.MeanEnding(plain, SeriesOf.Quarter(3).End), TwelveMonths.MeanEnding(sorted, SeriesOf.Quarter(3).End));
        });

    [Fact]
    public void Rare_years_average_between_the_lowest_and_the_highest() =>
        Generated.Always(Generated.Counts, values =>
        {
            if (values.IsEmpty || YearlyRange.Ending(Quarters(values), SeriesOf.Quarter(values.Length - 1).End) is not { } range)
                return;
            Assert.Equal(values.Length / 4, range.Years.Length);
            Assert.Equal(values.Skip(values.Length % 4).Sum(), range.Years.Sum(year => year.Value));
            Assert.InRange(range.Average, range.Lowest, range.Highest);
        });

    [Fact]
    public void Nothing_in_a_table_stops_the_arithmetic() =>
        Generated.Always(
            Generated.Anything.Zip(Gen.Elements(Enum.GetValues<Unit>()).Zip(Gen.Elements(Enum.GetValues<Frequency>()))),
            made =>
            {
                var (values, (unit, frequency)) = made;
                var summary = Summary(unit, values, frequency);
                Assert.Equal(summary.Trend.Word is TrendDirection.TooFew or TrendDirection.NotAvailable, summary.Trend.Reason is not null);
                foreach (var change in new[] { summary.Trend.Change, summary.OnSamePeriodLastYear, summary.OnYearBefore, summary.OnBaseline })
                    Assert.True(change?.Fraction is null || change.Earlier.Value > 0);
            });

    /// <summary>A summary of rates, which are judged like counts but are never too rare.</summary>
    private static MeasureSummary RateSummary(IEnumerable<decimal> values) => Summary(Unit.Rate, values.Select(value => (decimal?)value));

    private static MeasureSummary Summary(Unit unit, IEnumerable<decimal?> values, Frequency frequency = Frequency.Quarter)
    {
        // Archives need at least one observation to know when their release ends.
        var archive = Archives.Of(MadeUp.Measure() with { Unit = unit, Frequency = frequency, Decimals = 6 }, SeriesOf.Quarters([null, .. values]));
        return Assert.Single(Derivation.Summarise(archive)).Of(archive.Measures[0]);
    }

    private static Series Quarters(IEnumerable<decimal> values) => SeriesOf.Quarters([.. values.Select(value => (decimal?)value)]);

    private static ProcessLimits? LimitsOf(IEnumerable<decimal> values) =>
        ProcessCharts.Of(MadeUp.Measure(), Quarters(values), Methods.Default with { TrendPeriods = 40 })?.Limits;

    private static ImmutableArray<(Period Period, Direction Direction, string Causes)> Flags(MeasureSummary summary) =>
        summary.Process is { } process
            ? [.. process.Flags.Select(flag => (flag.Period, flag.Direction, string.Join(", ", flag.Causes)))]
            : [];

    private static Direction Opposite(Direction direction) => direction is Direction.Up ? Direction.Down : Direction.Up;

    private static TrendDirection Opposite(TrendDirection word) => word switch
    {
        TrendDirection.Increase => TrendDirection.Reduction,
        TrendDirection.Reduction => TrendDirection.Increase,
        _ => word,
    };

    private static void AssertSame(ProcessLimits? expected, ProcessLimits? actual)
    {
        AssertClose(expected?.Lower, actual?.Lower);
        AssertClose(expected?.Upper, actual?.Upper);
    }

    private static void AssertClose(decimal? expected, decimal? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.Equal(expected ?? 0, actual ?? 0, 15);
    }
}
