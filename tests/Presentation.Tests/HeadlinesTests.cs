namespace OpenStatement.Presentation.Tests;

public sealed class HeadlinesTests
{
    [Theory]
    [InlineData(TrendDirection.Reduction, 500, 440, "Burglary: down 12% on the year before", "Burglary: 440 in the year ending December 2025, down 12% on the year before.")]
    [InlineData(TrendDirection.Increase, 6, 9, "Burglary: 9, against 6 the year before", "Burglary: 9 in the year ending December 2025, against 6 the year before.")]
    [InlineData(TrendDirection.TooFew, 500, 440, "Burglary: down 12% on the year before", "Burglary: 440 in the year ending December 2025, down 12% on the year before.")]
    [InlineData(TrendDirection.NotAvailable, 500, 440, "Burglary: down 12% on the year before", "Burglary: 440 in the year ending December 2025, down 12% on the year before.")]
    [InlineData(TrendDirection.Stable, 500, 485, "Burglary: stable; 3% lower than the year before", "Burglary: 485 in the year ending December 2025, 3% lower than the year before. The trend is stable.")]
    [InlineData(TrendDirection.Stable, 500, 501, "Burglary: stable; less than 1% higher than the year before", "Burglary: 501 in the year ending December 2025, less than 1% higher than the year before. The trend is stable.")]
    [InlineData(TrendDirection.Stable, 500, 500, "Burglary: stable; the same as the year before", "Burglary: 500 in the year ending December 2025, the same as the year before. The trend is stable.")]
    [InlineData(TrendDirection.Stable, 18, 15, "Burglary: stable; 15, against 18 the year before", "Burglary: 15 in the year ending December 2025, against 18 the year before. The trend is stable.")]
    public void Headlines_lead_with_the_answer_and_do_not_contradict_the_trend(TrendDirection word, int earlier, int later, string heading, string sentence)
    {
        var change = MadeUp.Change(earlier, later);
        var summary = new MeasureSummary
        {
            Measure = MadeUp.Measure(),
            Own = null,
            Latest = change.Later,
            TwelveMonths = change.Later,
            OnYearBefore = change,
            Trend = new Trend { Word = word, Change = change },
        };
        Assert.Equal(heading, Headlines.Heading(summary));
        Assert.Equal(sentence, Headlines.Sentence(summary));
    }

    [Fact]
    public void A_stable_percentage_is_held_against_the_year_before_in_points()
    {
        var change = MadeUp.Change(73, 75);
        var summary = new MeasureSummary
        {
            Measure = MadeUp.Measure(Unit.Percent),
            Own = null,
            Latest = change.Later,
            OnSamePeriodLastYear = change,
            Trend = new Trend { Word = TrendDirection.Stable, Change = change },
        };
        Assert.Equal("Burglary: stable; 2 percentage points higher than the year before", Headlines.Heading(summary));
    }

    [Fact]
    public void Where_the_latest_figure_moved_against_the_trend_the_average_of_twelve_months_is_told()
    {
        var latest = MadeUp.Change(73, 75);
        var summary = new MeasureSummary
        {
            Measure = MadeUp.Measure(Unit.Percent),
            Own = null,
            Latest = latest.Later,
            OnSamePeriodLastYear = latest,
            Trend = new Trend { Word = TrendDirection.Reduction, Change = MadeUp.Change(76, 72) },
        };
        Assert.Equal("Burglary: 12-month average down 4 percentage points on the year before", Headlines.Heading(summary));
        Assert.Equal("Burglary: 75% in the year ending December 2025. 12-month average down 4 percentage points on the year before.", Headlines.Sentence(summary));
    }

    [Fact]
    public void Where_the_latest_figure_did_not_clearly_move_but_the_trend_did_the_average_of_twelve_months_is_told()
    {
        var (summary, context) = Sites.With(
            SeriesOf.Percentages(100, 50, 51, 50, 51, 50, 51, 50, 51, 80, 85, 80, 60), MadeUp.Measure(Unit.Percent, Polarity.Higher));
        Assert.Equal("Burglary: 12-month average up 26 percentage points on the year before", Headlines.Heading(summary));
        Assert.Null(PriorityContents.CardOf(MadeUpSite.Priority, context.Latest!, new Address("/"), context).Change);
        Assert.Null(MeasureSections.RowOf(summary.Measure, context.Latest, new Address("/"), context).Change);
    }

    [Theory]
    [InlineData(110, "Burglary: up 10% on the same quarter a year before", "Burglary: 110 in the quarter ending March 2021, up 10% on the same quarter a year before.")]
    [InlineData(9, "Burglary: down 91% on the same quarter a year before", "Burglary: 9 in the quarter ending March 2021, down 91% on the same quarter a year before.")]
    public void A_quarter_alone_is_not_held_against_a_year(int latest, string heading, string sentence)
    {
        var (summary, _) = Sites.With(SeriesOf.Quarters(100, null, 100, 100, latest));
        Assert.Equal(heading, Headlines.Heading(summary));
        Assert.Equal(sentence, Headlines.Sentence(summary));
    }

    [Fact]
    public void A_card_says_what_its_change_is_on()
    {
        var (_, context) = Sites.With(SeriesOf.Quarters(70, 70, 70, 70, 75), MadeUp.Measure(Unit.Percent));
        Assert.Equal("on the same quarter a year before", PriorityContents.CardOf(MadeUpSite.Priority, context.Latest!, new Address("/"), context).ChangeOn);
    }

    [Fact]
    public void A_small_quarter_alone_is_held_against_the_same_quarter() => Assert.Equal(
        "Burglary: 9 in the quarter ending March 2021, against 10 in the same quarter a year before.",
        Headlines.Sentence(Sites.With(SeriesOf.Quarters(10, null, 10, 10, 9)).Summary));

    [Fact]
    public void Rare_events_are_told_by_their_usual_number_and_never_as_a_percentage()
    {
        var (summary, _) = Sites.With(SeriesOf.Quarters(1, 1, 1, 0, 3, 3, 3, 3, 2, 1, 1, 1));
        Assert.Equal("Burglary: 5 in the year ending December 2022; 6.7 a year on average since January 2020, between 3 and 12", Headlines.Heading(summary));
        Assert.Equal("Burglary: 5 in the year ending December 2022; 6.7 a year on average since January 2020, between 3 and 12.", Headlines.Sentence(summary));
    }

    [Fact]
    public void Rare_events_that_never_vary_are_said_to_be_the_same() => Assert.Equal(
        "4 a year on average since January 2020, the same every year",
        RareWords.Usual(Sites.With(SeriesOf.Quarters(1, 1, 1, 1, 1, 1, 1, 1)).Summary.Years!));

    [Fact]
    public void A_single_year_of_rare_events_has_no_average() => Assert.Equal(
        "Burglary: 4 in the year ending December 2020", Headlines.Heading(Sites.With(SeriesOf.Quarters(1, 1, 1, 1)).Summary));

    [Fact]
    public void A_measure_without_figures_has_no_sentence() =>
        Assert.Null(Headlines.Sentence(new MeasureSummary { Measure = MadeUp.Measure(), Own = null }));
}
