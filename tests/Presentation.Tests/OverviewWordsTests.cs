namespace OpenStatement.Presentation.Tests;

public sealed class OverviewWordsTests
{
    [Fact]
    public void Measures_are_counted_by_their_trends_and_the_worse_ones_are_named() => Assert.Equal(
        "Over the latest 12 months, 2 measures show a reduction, 1 shows an increase, 1 is stable, 1 has too few figures to judge and 1 has figures but no trend. "
        + "1 change is for the better. 1 change is for the worse: burglary. 1 change is neither better nor worse in itself: burglary.",
        OverviewWords.Of(
        [
            Summary(TrendDirection.Reduction, Polarity.Lower), Summary(TrendDirection.Reduction, Polarity.Higher), Summary(TrendDirection.Increase, Polarity.Neutral),
            Summary(TrendDirection.Stable, Polarity.Lower), Summary(TrendDirection.TooFew, Polarity.Lower), Summary(TrendDirection.NotAvailable, Polarity.Lower),
        ]));

    [Fact]
    public void Several_of_a_kind_are_said_in_the_plural() => Assert.Equal(
        "Over the latest 12 months, 2 measures show an increase, 2 are stable, 2 have too few figures to judge and 2 have figures but no trend. 2 changes are for the worse: burglary and burglary.",
        OverviewWords.Of(
        [
            .. Enumerable.Repeat(Summary(TrendDirection.Increase, Polarity.Lower), 2), .. Enumerable.Repeat(Summary(TrendDirection.Stable, Polarity.Lower), 2),
            .. Enumerable.Repeat(Summary(TrendDirection.TooFew, Polarity.Lower), 2), .. Enumerable.Repeat(Summary(TrendDirection.NotAvailable, Polarity.Lower), 2),
        ]));

    [Fact]
    public void Where_all_is_stable_nothing_is_judged() => Assert.Equal(
        "Over the latest 12 months, 1 measure is stable.", OverviewWords.Of([Summary(TrendDirection.Stable, Polarity.Lower)]));

    [Fact]
    public void Measures_without_a_figure_do_not_count() => Assert.Equal(
        "There are no figures yet.", OverviewWords.Of([Summary(TrendDirection.NotAvailable, Polarity.Lower) with { Latest = null }]));

    private static MeasureSummary Summary(TrendDirection word, Polarity polarity) => new()
    {
        Measure = MadeUp.Measure(polarity: polarity),
        Own = null,
        Latest = MadeUp.Change(50, 90).Later,
        Trend = new Trend
        {
            Word = word,
            Flags = [new FlaggedPoint(SeriesOf.Quarter(0), TrendWords.DirectionOf(word), [SpecialCause.Shift])],
        },
    };
}
