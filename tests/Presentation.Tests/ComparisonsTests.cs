namespace OpenStatement.Presentation.Tests;

public sealed class ComparisonsTests
{
    [Theory]
    [InlineData(500, 440, "down 12%")]
    [InlineData(500, 501, "up less than 1%")]
    [InlineData(500, 500, "no change")]
    [InlineData(7, 9, "up from 7 to 9")]
    [InlineData(0, 4, "up from 0 to 4")]
    public void Movements_are_percentages_unless_the_count_is_small(int earlier, int later, string words) =>
        Assert.Equal(words, Comparisons.Movement(MadeUp.Change(earlier, later), MadeUp.Measure()));

    [Theory]
    [InlineData(6.02, 6.04, "up less than 0.1", "less than 0.1 higher")]
    [InlineData(6.04, 6.02, "down less than 0.1", "less than 0.1 lower")]
    [InlineData(6.02, 6.34, "up from 6.0 to 6.3", "0.3 higher")]
    public void A_change_too_small_for_a_measures_decimals_is_not_told_as_none(decimal earlier, decimal later, string movement, string difference)
    {
        var (change, measure) = (MadeUp.Change(earlier, later), MadeUp.Measure(Unit.Rate, decimals: 1));
        Assert.Equal(movement, Comparisons.Movement(change, measure));
        Assert.Equal(difference, Comparisons.Difference(change, measure));
    }

    [Fact]
    public void A_percentage_moves_in_points() =>
        Assert.Equal("up 2 percentage points", Comparisons.Movement(MadeUp.Change(73, 75), MadeUp.Measure(Unit.Percent)));

    [Theory]
    [InlineData(500, 196, "304 fewer")]
    [InlineData(500, 1529, "1,029 more")]
    [InlineData(5, 5, "the same")]
    public void Differences_are_told_in_counts(int earlier, int later, string words) =>
        Assert.Equal(words, Comparisons.Difference(MadeUp.Change(earlier, later), MadeUp.Measure()));

    [Theory]
    [InlineData(Polarity.Lower, 5, Tone.Better)]
    [InlineData(Polarity.Higher, 5, Tone.Worse)]
    [InlineData(Polarity.Neutral, 5, Tone.Neutral)]
    [InlineData(Polarity.Lower, 15, Tone.Worse)]
    [InlineData(Polarity.Higher, 15, Tone.Better)]
    [InlineData(Polarity.Lower, 10, Tone.Neutral)]
    public void Better_and_worse_follow_from_polarity(Polarity polarity, int later, Tone tone) =>
        Assert.Equal(tone, Comparisons.Tone(MadeUp.Change(10, later), MadeUp.Measure(polarity: polarity)));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(8, "8th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(43, "43rd")]
    public void Places_have_their_endings(int number, string words) => Assert.Equal(words, Comparisons.Ordinal(number));
}
