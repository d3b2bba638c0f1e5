namespace OpenStatement.Statistics.Tests;

public sealed class SpecialCausesTests
{
    /// <summary>The usual range is from 46.8 to 153.2, and the near limits are about 64.5 and 135.5.</summary>
    private static readonly ProcessLimits Limits = new(100, 20, IsTrial: false);

    [Theory]
    [InlineData(153.3, Direction.Up)]
    [InlineData(46.7, Direction.Down)]
    public void A_point_outside_the_limits_is_flagged(decimal value, Direction direction) =>
        Assert.Equal([(1, direction, "OutsideLimits")], Flags(100, value, 100));

    [Theory]
    [InlineData(153.2)]
    [InlineData(46.8)]
    public void A_point_on_a_limit_is_within_it(decimal value) => Assert.Empty(Flags(100, value, 100));

    /// <summary>The mean is 21.5 and the mean of the seven steps 75/7, so the upper limit is exactly 50; in decimals it comes out lower.</summary>
    [Fact]
    public void A_point_on_a_limit_that_decimals_cannot_hold_is_within_it()
    {
        var chart = ProcessCharts.Of(MadeUp.Measure(), SeriesOf.Months(37, 50, 31, 22, 9, 8, 1, 14), Methods.Default)!;
        Assert.Equal(50m, chart.Limits!.Upper, 20);
        Assert.DoesNotContain(chart.Flags, flag => flag.Causes.Contains(SpecialCause.OutsideLimits));
    }

    [Fact]
    public void Seven_rising_points_are_all_flagged() =>
        Assert.Equal(
            Enumerable.Range(1, 7).Select(i => (i, Direction.Up, "Run")),
            Flags(101, 97, 98, 99, 100, 101, 102, 103, 99));

    [Fact]
    public void Eight_falling_points_are_all_flagged() =>
        Assert.Equal(
            Enumerable.Range(0, 8).Select(i => (i, Direction.Down, "Run")),
            Flags(104, 103, 102, 101, 99, 98, 97, 96));

    [Fact]
    public void Six_rising_points_are_no_run() => Assert.Empty(Flags(97, 98, 99, 101, 102, 103));

    [Fact]
    public void A_point_as_high_as_the_one_before_ends_a_run() => Assert.Empty(Flags(97, 98, 99, 99, 101, 102, 103));

    [Fact]
    public void The_point_between_two_runs_belongs_to_the_earlier() =>
        Assert.Equal(
            [.. Enumerable.Repeat(Direction.Up, 7), .. Enumerable.Repeat(Direction.Down, 6)],
            Flags(97, 98, 99, 100, 101, 102, 103, 102, 101, 100, 99, 98, 97).Select(flag => flag.Direction));

    [Fact]
    public void Two_of_three_points_beyond_the_near_limit_flag_all_three()
    {
        Assert.Equal(Enumerable.Range(1, 3).Select(i => (i, Direction.Up, "TwoOfThree")), Flags(99, 140, 110, 140, 99));
        Assert.Equal(Enumerable.Range(1, 3).Select(i => (i, Direction.Down, "TwoOfThree")), Flags(101, 60, 60, 90, 101));
    }

    [Fact]
    public void Two_of_three_points_on_both_sides_of_the_mean_are_no_pattern() => Assert.Empty(Flags(140, 99, 140, 101, 60, 101, 60));

    [Fact]
    public void A_point_on_the_mean_is_on_neither_side() => Assert.Empty(Flags(140, 100, 140));

    [Fact]
    public void A_point_outside_the_limits_is_also_beyond_the_near_limit() =>
        Assert.Equal(
            [(0, Direction.Up, "OutsideLimits, TwoOfThree"), (1, Direction.Up, "TwoOfThree"), (2, Direction.Up, "TwoOfThree")],
            Flags(160, 110, 140, 99));

    [Fact]
    public void Seven_points_on_one_side_of_the_mean_are_all_flagged() =>
        Assert.Equal(
            Enumerable.Range(1, 7).Select(i => (i, Direction.Down, "Shift")),
            Flags(101, 99, 98, 99, 98, 99, 98, 99, 100, 99));

    [Fact]
    public void Six_points_on_one_side_of_the_mean_are_no_pattern() => Assert.Empty(Flags(101, 99, 98, 99, 98, 99, 98, 101));

    [Fact]
    public void The_first_rule_gives_the_direction_where_patterns_lie_on_different_sides() =>
        Assert.Equal((0, Direction.Up, "OutsideLimits, Run"), Flags(160, 130, 120, 110, 95, 90, 85)[0]);

    [Fact]
    public void No_points_have_no_flags() => Assert.Empty(Flags());

    [Fact]
    public void The_highest_point_of_the_published_example_is_flagged()
    {
        var chart = ProcessCharts.Of(
            MadeUp.Measure(), SeriesOf.Months(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1), Methods.Default)!;
        var flag = Assert.Single(chart.Flags);
        Assert.Equal((SeriesOf.Month(4), Direction.Up), (flag.Period, flag.Direction));
        Assert.Equal([SpecialCause.OutsideLimits], flag.Causes);
    }

    /// <summary>Which points are flagged, towards which side, by which rules.</summary>
    private static ImmutableArray<(int Point, Direction Direction, string Causes)> Flags(params decimal[] values)
    {
        ImmutableArray<PeriodFigure> points = [.. values.Select((value, i) => new PeriodFigure(SeriesOf.Month(i), value))];
        return
        [
            .. SpecialCauses.Among(points, Limits).Select(flag =>
                (points.IndexOf(points.Single(point => point.Period == flag.Period)), flag.Direction, string.Join(", ", flag.Causes))),
        ];
    }
}
