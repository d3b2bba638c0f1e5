using OpenStatement.Statistics;

namespace OpenStatement.Presentation.Tests;

public sealed class OverviewWordsTests
{
    [Fact]
    public void Measures_with_a_better_direction_come_first_and_the_worse_ones_are_named() => Assert.Equal(
        "On the year before, 1 measure is better and 1 is worse: burglary. 1 more measure has no better or worse direction: 1 is higher.",
        OverviewWords.Of([Summary(Polarity.Higher, 90), Summary(Polarity.Lower, 90), Summary(Polarity.Neutral, 90)]));

    [Fact]
    public void Where_no_measure_has_a_better_direction_none_is_called_one_more() => Assert.Equal(
        "On the year before, 2 measures have no better or worse direction: 1 is higher and 1 is lower.",
        OverviewWords.Of([Summary(Polarity.Neutral, 90), Summary(Polarity.Neutral, 30)]));

    [Fact]
    public void Without_anything_to_compare_it_says_so() =>
        Assert.Equal("There are no local figures that can be compared with the year before.", OverviewWords.Of([]));

    private static MeasureSummary Summary(Polarity polarity, decimal later) =>
        new() { Measure = Changes.Measure(polarity: polarity), Own = null, OnYearBefore = Changes.Between(50, later) };
}
