namespace OpenStatement.Presentation.Tests;

public sealed class TrendWordsTests
{
    [Theory]
    [InlineData(TrendDirection.Increase, Polarity.Lower, Tone.Worse)]
    [InlineData(TrendDirection.Increase, Polarity.Higher, Tone.Better)]
    [InlineData(TrendDirection.Increase, Polarity.Neutral, Tone.Neutral)]
    [InlineData(TrendDirection.Reduction, Polarity.Lower, Tone.Better)]
    [InlineData(TrendDirection.Reduction, Polarity.Higher, Tone.Worse)]
    [InlineData(TrendDirection.Reduction, Polarity.Neutral, Tone.Neutral)]
    [InlineData(TrendDirection.Stable, Polarity.Lower, Tone.Neutral)]
    [InlineData(TrendDirection.TooFew, Polarity.Lower, Tone.Neutral)]
    [InlineData(TrendDirection.NotAvailable, Polarity.Lower, Tone.Neutral)]
    public void Better_and_worse_follow_from_polarity(TrendDirection word, Polarity polarity, Tone tone) =>
        Assert.Equal(tone, TrendWords.Tone(With(word, Direction.Up, Direction.Down), MadeUp.Measure(polarity: polarity)));

    [Fact]
    public void A_change_is_not_judged_where_the_unusual_figures_lie_on_the_other_side() =>
        Assert.Equal(Tone.Neutral, TrendWords.Tone(With(TrendDirection.Reduction, Direction.Up), MadeUp.Measure()));

    [Theory]
    [InlineData(TrendDirection.Stable, Direction.Same)]
    [InlineData(TrendDirection.Increase, Direction.Up)]
    [InlineData(TrendDirection.Reduction, Direction.Down)]
    [InlineData(TrendDirection.TooFew, Direction.Same)]
    [InlineData(TrendDirection.NotAvailable, Direction.Same)]
    public void Every_word_has_a_direction(TrendDirection word, Direction direction) => Assert.Equal(direction, TrendWords.DirectionOf(word));

    [Theory]
    [InlineData(TrendUnavailableReason.RareEvents, "There are fewer than 6 in a quarter on average.")]
    [InlineData(TrendUnavailableReason.TooFewPoints, "There are too few figures")]
    [InlineData(TrendUnavailableReason.MissingMonths, "A figure is missing")]
    [InlineData(TrendUnavailableReason.SingleDays, "Each figure is how things stood on one day.")]
    [InlineData(TrendUnavailableReason.BreakInSeries, "The way of counting changed")]
    [InlineData(TrendUnavailableReason.NoFigures, "There are no figures.")]
    public void Every_reason_for_no_trend_is_said(TrendUnavailableReason reason, string start) =>
        Assert.StartsWith(start, TrendWords.Reason(reason, MadeUp.Measure(), Methods.Default with { FewestPerPeriod = 6 }));

    [Theory]
    [InlineData(Frequency.Rolling12, "Each figure covers 12 months")]
    [InlineData(Frequency.Rolling3, "Each figure covers 3 months")]
    public void Figures_that_share_months_are_said_to(Frequency frequency, string start) =>
        Assert.StartsWith(start, TrendWords.Reason(TrendUnavailableReason.OverlappingPeriods, MadeUp.Measure() with { Frequency = frequency }, Methods.Default));

    [Theory]
    [InlineData(SpecialCause.OutsideLimits, Direction.Up, "above the usual range")]
    [InlineData(SpecialCause.OutsideLimits, Direction.Down, "below the usual range")]
    [InlineData(SpecialCause.Run, Direction.Up, "in a row of 7 or more figures, each higher than the one before")]
    [InlineData(SpecialCause.Run, Direction.Down, "in a row of 7 or more figures, each lower than the one before")]
    [InlineData(SpecialCause.TwoOfThree, Direction.Up, "among 3 figures in a row above the average, at least 2 of them near the top of the usual range or beyond it")]
    [InlineData(SpecialCause.TwoOfThree, Direction.Down, "among 3 figures in a row below the average, at least 2 of them near the bottom of the usual range or beyond it")]
    [InlineData(SpecialCause.Shift, Direction.Up, "in a row of 7 or more figures above the average")]
    [InlineData(SpecialCause.Shift, Direction.Down, "in a row of 7 or more figures below the average")]
    public void Every_pattern_is_said_in_everyday_words(SpecialCause cause, Direction direction, string words) =>
        Assert.Equal(words, TrendWords.Cause(cause, direction));

    [Fact]
    public void Each_kind_of_pattern_has_a_rule() => Assert.Equal(Enum.GetValues<SpecialCause>().Length, TrendWords.Rules.Length);

    private static Trend With(TrendDirection word, params Direction[] flags) => new()
    {
        Word = word,
        Flags = [.. flags.Select((direction, i) => new FlaggedPoint(SeriesOf.Quarter(i), direction, [SpecialCause.Shift]))],
    };
}
