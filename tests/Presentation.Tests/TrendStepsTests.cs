namespace OpenStatement.Presentation.Tests;

public sealed class TrendStepsTests
{
    [Fact]
    public void A_stable_trend_is_told_with_its_figures() => Assert.Equal(
        [
            "We took the latest 12 quarters, from January 2020 to December 2022.",
            "Their average is 105. From one quarter to the next they moved by 10.0 on average. From this follows the usual range: from 78.4 to 132.",
            "No quarter of the latest 12 months is unusual: none is outside that range or part of an unusual pattern, such as 7 in a row above the average.",
            "The latest 12 months (to December 2022) come to 420. The 12 months before come to 420. The two are the same.",
            "No latest figure stands out from the usual ups and downs, so the trend is called stable.",
        ],
        Steps(100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110));

    [Fact]
    public void A_large_reduction_is_told_with_the_figures_that_made_it()
    {
        var steps = Steps(200, 210, 200, 210, 200, 210, 200, 210, 200, 100, 110, 100);
        Assert.Equal("We took the latest 12 quarters, from January 2020 to December 2022.", steps[0]);
        Assert.Equal("Their average is 179. From one quarter to the next they moved by 10.0 on average. One unusually large jump is left out of that. From this follows the usual range: from 153 to 206.", steps[1]);
        Assert.Equal(
            "In the latest 12 months these figures are unusual. All 3 from April 2022 to December 2022: below the usual range. "
            + "January to March 2022: among 3 figures in a row above the average, at least 2 of them near the top of the usual range or beyond it. "
            + "All 3 from April 2022 to December 2022: among 3 figures in a row below the average, at least 2 of them near the bottom of the usual range or beyond it. "
            + "January to March 2022: in a row of 7 or more figures above the average. "
            + "8 earlier quarters were unusual too, but only the latest 12 months count.",
            steps[2]);
        Assert.Equal("The latest 12 months (to December 2022) come to 510. The 12 months before come to 820. The change is 310 fewer, or down 38%.", steps[3]);
        Assert.Equal("A change of less than 10% is called small, one of 10% to 25% moderate, and one of more than 25% large. So the trend is: large reduction.", steps[4]);
        Assert.Equal("For this measure lower is better, so this is a change for the better.", steps[5]);
    }

    [Theory]
    [InlineData(Polarity.Higher, "For this measure higher is better, so this is a change for the worse.")]
    [InlineData(Polarity.Neutral, "For this measure neither direction is better or worse in itself, so we call it neither.")]
    public void The_judgement_comes_last(Polarity polarity, string words) => Assert.Equal(
        words,
        Steps(MadeUp.Measure(polarity: polarity), Methods.Default, 200, 210, 200, 210, 200, 210, 200, 210, 200, 100, 110, 100)[^1]);

    [Fact]
    public void The_thresholds_are_those_of_the_settings() => Assert.StartsWith(
        "A change of less than 5% is called small, one of 5% to 50% moderate, and one of more than 50% large. So the trend is: moderate reduction.",
        Steps(MadeUp.Measure(), Methods.Default with { ModerateFrom = 0.05m, LargeAbove = 0.5m }, 200, 210, 200, 210, 200, 210, 200, 210, 200, 100, 110, 100)[4]);

    [Fact]
    public void A_difference_that_would_be_moderate_is_stable_for_a_reason_that_is_given() => Assert.Equal(
        [
            "The latest 12 months (to December 2022) come to 350. The 12 months before come to 430. The change is 80 fewer, or down 19%.",
            "No latest figure stands out from the usual ups and downs. Figures that move this much from one quarter to the next can make 12 months so different, and we cannot tell that from a real change. So the trend is called stable.",
        ],
        Steps(140, 60, 140, 60, 120, 95, 120, 95, 80, 100, 80, 90)[3..]);

    [Theory]
    [InlineData(904, "Before rounding the change is 9.6%. So the trend is: small reduction.")]
    [InlineData(900, "So the trend is: moderate reduction.")]
    [InlineData(749, "Before rounding the change is 25.1%. So the trend is: large reduction.")]
    [InlineData(740, "So the trend is: large reduction.")]
    [InlineData(90004, "Before rounding the change is 9.996%. So the trend is: small reduction.")]
    public void A_change_that_rounding_would_put_in_another_class_is_given_before_rounding(int later, string words)
    {
        var earlier = later > 10_000 ? 100_000 : 1_000;
        var steps = Steps(MadeUp.Measure() with { Frequency = Frequency.Year }, Years(earlier, later));
        Assert.EndsWith(words, steps[4], StringComparison.Ordinal);
        Assert.Equal(words.StartsWith("Before", StringComparison.Ordinal), steps[4].Contains("Before rounding", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_level_is_told()
    {
        Assert.EndsWith(
            "Before that, 7 or more figures in a row lay below the average, and those of the latest 12 months all lie above it. So the level has changed, and the average describes neither the old level nor the new one.",
            Steps(100, 101, 100, 101, 100, 101, 100, 101, 200, 201, 200, 201, 200, 201, 200, 201)[2], StringComparison.Ordinal);
        Assert.EndsWith(
            "7 or more figures in a row lay above the average, and those of the latest 12 months all lie below it. So the level has changed, and the average describes neither the old level nor the new one.",
            Steps(200, 201, 200, 201, 200, 201, 200, 201, 100, 101, 100, 101)[2], StringComparison.Ordinal);
    }

    [Fact]
    public void One_low_figure_after_high_ones_is_no_new_level() =>
        Assert.DoesNotContain("level has changed", Steps(200, 210, 200, 210, 200, 210, 200, 210, 200, 210, 200, 100)[2], StringComparison.Ordinal);

    [Fact]
    public void A_rate_of_few_events_is_not_said_to_be_small_itself()
    {
        var own = SeriesOf.Quarters(30, 31, 30, 31, 30, 31, 30, 31, 30, 31, 30, 60);
        own = own with { Observations = [.. own.Observations.Select(one => one with { Basis = new Proportion(3, 10_000) })] };
        var (summary, context) = Sites.With(own, MadeUp.Measure(Unit.Rate));
        Assert.StartsWith(
            "The earlier figure rests on fewer than 20, too few for a percentage, so we do not say how large the change is.",
            TrendSteps.Of(summary, context.Settings.Methods)[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_that_did_not_clearly_change_is_stable_in_spite_of_unusual_figures()
    {
        var (summary, context) = Sites.With(
            SeriesOf.Percentages(100, 50, 51, 50, 51, 50, 51, 50, 51, 50, 51, 50, 60), MadeUp.Measure(Unit.Percent, Polarity.Higher));
        Assert.Equal(
            "In spite of the unusual figures the ranges of the two percentages overlap: no clear change. So the trend is called stable.",
            TrendSteps.Of(summary, context.Settings.Methods)[^1]);
        Assert.Equal("Burglary: stable; no clear change on the same quarter a year before", Headlines.Heading(summary));
    }

    [Fact]
    public void Nothing_is_said_to_be_left_out_where_nothing_is() => Assert.DoesNotContain(
        "left out",
        Steps(MadeUp.Measure(), Methods.Default with { ScreensMovingRanges = false }, 200, 210, 200, 210, 200, 210, 200, 210, 200, 100, 110, 100)[1]);

    [Fact]
    public void A_percentage_is_averaged_and_has_no_size()
    {
        var steps = Steps(MadeUp.Measure(Unit.Percent, Polarity.Higher), Methods.Default, 80, 81, 80, 81, 80, 81, 80, 81, 80, 60, 61, 60);
        Assert.Contains("Their average is 75.4%. From one quarter to the next they moved by 1.0 percentage points on average.", steps[1], StringComparison.Ordinal);
        Assert.Equal("The latest 12 months (to December 2022) are, on average, 65%. The 12 months before are, on average, 81%. That is down 15 percentage points.", steps[3]);
        Assert.Equal("A change of this kind has no percentage, so we do not say how large it is. So the trend is: reduction.", steps[4]);
    }

    [Fact]
    public void A_range_that_few_figures_give_is_a_first_estimate() =>
        Assert.EndsWith("There are fewer than 12 figures, so this range is only a first estimate.", Steps(100, 110, 100, 110, 100, 110, 100, 110)[1]);

    [Fact]
    public void A_range_does_not_go_below_nothing() =>
        Assert.Contains("the usual range: up to ", Steps(10, 40, 10, 40, 10, 40, 10, 40)[1], StringComparison.Ordinal);

    [Fact]
    public void Where_the_way_of_counting_changed_the_steps_say_so()
    {
        var own = SeriesOf.Quarters(900, 900, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110).WithMarkers(2, Markers.Break);
        var (summary, context) = Sites.With(own);
        Assert.Equal(
            "We took the latest 10 quarters, from July 2020 to December 2022. The way of counting changed at the start of that time, so we did not go further back.",
            TrendSteps.Of(summary, context.Settings.Methods)[0]);
    }

    [Fact]
    public void Without_a_trend_there_is_the_reason_alone() => Assert.Equal(
        ["There are fewer than 4 in a quarter on average. With so few, chance cannot be told from change."],
        Steps(1, 2, 3, 1, 2, 3, 1, 2));

    [Fact]
    public void A_row_is_told_the_way_it_goes_though_its_first_figure_is_high()
    {
        var steps = Steps(100, 100, 100, 100, 100, 100, 170, 150, 140, 130, 120, 110, 105, 100);
        Assert.Contains("in a row of 7 or more figures, each lower than the one before", steps[2], StringComparison.Ordinal);
        Assert.DoesNotContain("each higher", steps[2], StringComparison.Ordinal);
    }

    private static Series Years(int earlier, int later)
    {
        int[] values = [earlier, earlier + 1, earlier - 1, earlier + 1, earlier - 1, earlier + 1, earlier, earlier, later];
        return new(
            new SeriesKey("burglary", "north"),
            [.. values.Select((value, i) => new Observation { Period = Period.YearEnding(new DateOnly(2010 + i, 12, 31)), Value = value })]);
    }

    private static ImmutableArray<string> Steps(Measure measure, Series own)
    {
        var (summary, context) = Sites.With(own, measure);
        return TrendSteps.Of(summary, context.Settings.Methods);
    }

    private static ImmutableArray<string> Steps(params ImmutableArray<decimal?> values) => Steps(MadeUp.Measure(), Methods.Default, values);

    private static ImmutableArray<string> Steps(Measure measure, Methods methods, params ImmutableArray<decimal?> values)
    {
        var (_, context) = Sites.With(SeriesOf.Quarters(values), measure);
        var archive = context.Archive with { Settings = context.Settings with { Methods = methods } };
        return TrendSteps.Of(Sites.Context(archive).Latest!.Of(measure), methods);
    }
}
