namespace OpenStatement.Presentation.Tests;

public sealed class TrendWordsTests
{
    [Theory]
    [InlineData(TrendWord.Increase, Polarity.Lower, Tone.Worse)]
    [InlineData(TrendWord.Increase, Polarity.Higher, Tone.Better)]
    [InlineData(TrendWord.Increase, Polarity.Neutral, Tone.Neutral)]
    [InlineData(TrendWord.Reduction, Polarity.Lower, Tone.Better)]
    [InlineData(TrendWord.Reduction, Polarity.Higher, Tone.Worse)]
    [InlineData(TrendWord.Reduction, Polarity.Neutral, Tone.Neutral)]
    [InlineData(TrendWord.Stable, Polarity.Lower, Tone.Neutral)]
    [InlineData(TrendWord.TooFew, Polarity.Lower, Tone.Neutral)]
    [InlineData(TrendWord.NotAvailable, Polarity.Lower, Tone.Neutral)]
    public void Better_and_worse_follow_from_polarity(TrendWord word, Polarity polarity, Tone tone) =>
        Assert.Equal(tone, TrendWords.Tone(With(word, Direction.Up, Direction.Down), Changes.Measure(polarity: polarity)));

    [Fact]
    public void A_change_is_not_judged_where_the_unusual_figures_lie_on_the_other_side() =>
        Assert.Equal(Tone.Neutral, TrendWords.Tone(With(TrendWord.Reduction, Direction.Up), Changes.Measure()));

    [Theory]
    [InlineData(TrendWord.Stable, Direction.Same)]
    [InlineData(TrendWord.Increase, Direction.Up)]
    [InlineData(TrendWord.Reduction, Direction.Down)]
    [InlineData(TrendWord.TooFew, Direction.Same)]
    [InlineData(TrendWord.NotAvailable, Direction.Same)]
    public void Every_word_has_a_direction(TrendWord word, Direction direction) => Assert.Equal(direction, TrendWords.DirectionOf(word));

    [Theory]
    [InlineData(NoTrend.RareEvents, "There are fewer than 6 in a quarter on average.")]
    [InlineData(NoTrend.TooFewPoints, "There are too few figures")]
    [InlineData(NoTrend.MissingMonths, "A figure is missing")]
    [InlineData(NoTrend.SingleDays, "Each figure is how things stood on one day.")]
    [InlineData(NoTrend.BreakInSeries, "The way of counting changed")]
    [InlineData(NoTrend.NoFigures, "There are no figures.")]
    public void Every_reason_for_no_trend_is_said(NoTrend reason, string start) =>
        Assert.StartsWith(start, TrendWords.Reason(reason, Changes.Measure(), Methods.Default with { FewestPerPeriod = 6 }));

    [Theory]
    [InlineData(Frequency.Rolling12, "Each figure covers 12 months")]
    [InlineData(Frequency.Rolling3, "Each figure covers 3 months")]
    public void Figures_that_share_months_are_said_to(Frequency frequency, string start) =>
        Assert.StartsWith(start, TrendWords.Reason(NoTrend.OverlappingPeriods, Changes.Measure() with { Frequency = frequency }, Methods.Default));

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

    private static Trend With(TrendWord word, params Direction[] flags) => new()
    {
        Word = word,
        Flags = [.. flags.Select((direction, i) => new FlaggedPoint(Sites.Quarter(i), direction, [SpecialCause.Shift]))],
    };
}
