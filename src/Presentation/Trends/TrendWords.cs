namespace OpenStatement.Presentation;

/// <summary>Trends in words. Better and worse are said only where the figures themselves bear it out.</summary>
public static class TrendWords
{
    private const int StepsOfARun = 6;

    /// <summary>
    /// An improvement or not, by the measure's polarity. Neither, where the unusual figures lie on the other side than the
    /// change: both must point the same way.
    /// </summary>
    public static Tone Tone(Trend trend, Measure measure)
    {
        var direction = DirectionOf(trend.Word);
        if (direction is Direction.Same || measure.Polarity is Polarity.Neutral || trend.Flags.All(flag => flag.Direction != direction))
            return Presentation.Tone.Neutral;
        return direction is Direction.Up == measure.Polarity is Polarity.Higher ? Presentation.Tone.Better : Presentation.Tone.Worse;
    }

    /// <summary>Which way a trend goes; the same for those that go nowhere and for those not judged.</summary>
    public static Direction DirectionOf(TrendDirection word) => word switch
    {
        TrendDirection.Increase => Direction.Up,
        TrendDirection.Reduction => Direction.Down,
        _ => Direction.Same,
    };

    /// <summary>Why there is no trend, as a sentence.</summary>
    public static string Reason(TrendUnavailableReason reason, Measure measure, Methods methods) => reason switch
    {
        TrendUnavailableReason.RareEvents =>
            $"There are fewer than {methods.FewestPerPeriod} in a {Labels.Period(measure.Frequency)} on average. With so few, chance cannot be told from change.",
        TrendUnavailableReason.TooFewPoints => "There are too few figures that were counted in the same way to see what is usual.",
        TrendUnavailableReason.MissingMonths => "A figure is missing in the latest 12 months or in the 12 months before.",
        TrendUnavailableReason.OverlappingPeriods => $"Each figure covers {measure.Frequency.Months()} months and can share most of them with the next. That hides how much the figures really move.",
        TrendUnavailableReason.SingleDays => "Each figure is how things stood on one day. Nobody can tell from it what happened between such days.",
        TrendUnavailableReason.BreakInSeries => "The way of counting changed in the latest 24 months, so the latest 12 months cannot be held against the 12 months before.",
        _ => "There are no figures.",
    };

    /// <summary>An unusual pattern in everyday words, to stand after the figures that make it.</summary>
    public static string Cause(SpecialCause cause, Direction direction) => (cause, direction is Direction.Up) switch
    {
        (SpecialCause.OutsideLimits, true) => "above the usual range",
        (SpecialCause.OutsideLimits, false) => "below the usual range",
        (SpecialCause.Run, true) => "in a row of 7 or more figures, each higher than the one before",
        (SpecialCause.Run, false) => "in a row of 7 or more figures, each lower than the one before",
        (SpecialCause.TwoOfThree, true) => "among 3 figures in a row above the average, at least 2 of them near the top of the usual range or beyond it",
        (SpecialCause.TwoOfThree, false) => "among 3 figures in a row below the average, at least 2 of them near the bottom of the usual range or beyond it",
        (_, true) => "in a row of 7 or more figures above the average",
        (_, false) => "in a row of 7 or more figures below the average",
    };

    /// <summary>
    /// Which way one pattern goes at a point: a point can be above the usual range and yet belong to a row of falls.
    /// </summary>
    internal static Direction DirectionOf(SpecialCause cause, Period period, ProcessChart process)
    {
        var points = process.Points;
        var index = Enumerable.Range(0, points.Length).First(i => points[i].Period == period);
        if (cause is not SpecialCause.Run)
            return points[index].Value > process.Limits!.Mean ? Direction.Up : Direction.Down;
        // Where a row ends and another may begin, it belongs to the one that is long enough.
        var following = points.Skip(index + 1).Zip(points.Skip(index), (later, earlier) => Math.Sign(later.Value - earlier.Value)).ToList();
        var step = index == 0 || following.TakeWhile(sign => sign == following[0]).Count() >= StepsOfARun
            ? following[0]
            : Math.Sign(points[index].Value - points[index - 1].Value);
        return step > 0 ? Direction.Up : Direction.Down;
    }

    /// <summary>The four rules, for a list.</summary>
    public static ImmutableArray<string> Rules { get; } =
    [
        "a figure outside the usual range",
        "7 figures in a row, each higher than the one before, or each lower",
        "3 figures in a row on the same side of the average, at least 2 of them more than two thirds of the way to the edge of the usual range",
        "7 figures in a row on the same side of the average",
    ];
}
