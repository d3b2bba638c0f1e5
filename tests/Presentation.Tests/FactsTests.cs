namespace OpenStatement.Presentation.Tests;

public sealed class FactsTests
{
    private static readonly Series TwoYears = SeriesOf.Quarters(100, 110, 120, 130, 140, 150, 160, 170);

    [Fact]
    public void Every_comparison_gives_both_counts_and_both_periods()
    {
        var facts = FactsOf(TwoYears);
        Assert.Equal(["Latest 12 months", "On the 12 months before", "Latest quarter", "On the baseline", "Looking back"], facts.Select(fact => fact.Term));
        Assert.Equal(("620", "Year ending December 2021."), (facts[0].Value, facts[0].Detail));
        Assert.Equal("620, against 460 in the year ending December 2020: 160 more.", facts[1].Detail);
        Assert.Equal("up 35%", facts[1].Change!.Words);
        Assert.Equal(("170", "October to December 2021. It was 130 in the same quarter a year before."), (facts[2].Value, facts[2].Detail));
        Assert.Equal("620, against 460 in the year ending December 2020: 160 more.", facts[3].Detail);
        Assert.Equal(
            ("Highest since these figures begin", "620 in the year ending December 2021. The first that can be compared is the year ending December 2020."),
            (facts[4].Value, facts[4].Detail));
    }

    [Fact]
    public void A_baseline_before_a_break_is_said_not_to_be_compared_with_the_reason()
    {
        var facts = FactsOf(TwoYears.WithMarkers(4, Markers.Break));
        Assert.Equal(["Latest 12 months", "Latest quarter", "On the baseline"], facts.Select(fact => fact.Term));
        Assert.Equal("Not compared", facts[^1].Value);
        Assert.Equal(
            "These figures are counted in another way from January 2021 on, so the year ending December 2020 cannot be compared with later years.",
            facts[^1].Detail);
        Assert.Null(facts[^1].Change);
    }

    [Fact]
    public void A_figure_without_one_a_year_before_stands_alone() =>
        Assert.Equal("Quarter ending March 2020.", Assert.Single(FactsOf(SeriesOf.Quarters(5))).Detail);

    [Fact]
    public void Small_counts_are_given_instead_of_percentages() =>
        Assert.Equal("down from 4 to 3", FactsOf(SeriesOf.Quarters(1, 1, 1, 1, 1, 1, 1, 0))[1].Change!.Words);

    [Fact]
    public void Small_counts_are_given_without_their_difference() => Assert.Equal(
        "3, against 4 in the year ending December 2020.", FactsOf(SeriesOf.Quarters(1, 1, 1, 1, 1, 1, 1, 0))[1].Detail);

    [Fact]
    public void A_yearly_figure_is_not_given_twice()
    {
        var year = new Observation { Period = Period.YearEnding(new DateOnly(2021, 12, 31)), Value = 58, Markers = Markers.Provisional };
        var facts = FactsOf(new Series(new SeriesKey("burglary", "north"), [year]), MadeUp.Measure() with { Frequency = Frequency.Year });
        Assert.Equal(["Latest year", "On the baseline"], facts.Select(fact => fact.Term));
        Assert.Equal(("58 [p]", "Year ending December 2021."), (facts[0].Value, facts[0].Detail));
        Assert.Equal(("Not compared", "There are no figures for the year ending December 2020."), (facts[1].Value, facts[1].Detail));
    }

    [Fact]
    public void A_yearly_percentage_names_the_year_before()
    {
        Observation[] years = [Year(2020, 57), Year(2021, 53)];
        var facts = FactsOf(new Series(new SeriesKey("burglary", "north"), [.. years]), MadeUp.Measure(Unit.Percent) with { Frequency = Frequency.Year });
        Assert.Equal("January to December 2021. It was 57% in the year before.", facts[0].Detail);
    }

    [Fact]
    public void A_percentage_has_its_range_and_what_it_rests_on()
    {
        var range = FactsOf(SeriesOf.Percentages(1_000, 480, 490, 500, 510, 500), MadeUp.Measure(Unit.Percent, Polarity.Higher, decimals: 1))[1];
        Assert.Equal(("Likely range", "46.9% to 53.1%"), (range.Term, range.Value));
        Assert.Equal(
            "Out of 1,000. Chance alone can move the percentage within this range (95% confidence). "
            + "A year before: 48.0% out of 1,000, range 44.9% to 51.1%. The two ranges overlap: no clear change.",
            range.Detail);
    }

    [Fact]
    public void A_percentage_without_counts_is_said_to_have_no_range_where_there_is_room_for_it()
    {
        var (summary, context) = Sites.With(SeriesOf.Quarters(48, 49), MadeUp.Measure(Unit.Percent));
        Assert.DoesNotContain(Facts.Of(summary, context), fact => fact.Term == "Likely range");
        var range = Facts.OfFigures(summary, context)[1];
        Assert.Equal(("Not known", "The counts behind this percentage were not given, so no range can be worked out."), (range.Value, range.Detail));
    }

    [Fact]
    public void A_baseline_of_several_years_is_told_as_an_average()
    {
        var years = new Baseline("usual years", new Period(new DateOnly(2020, 1, 1), new DateOnly(2021, 12, 31)), [], null);
        var (summary, context) = Sites.With(SeriesOf.Quarters(100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210), baselines: [years]);
        var fact = Assert.Single(Facts.Of(summary, context), fact => fact.Term == "On the baseline");
        Assert.Equal("780, against 540 a year, on average, in the 2 years ending December 2021: 240 more.", fact.Detail);
    }

    [Theory]
    [InlineData(4, Tone.Neutral)]
    [InlineData(5, Tone.Worse)]
    public void A_count_too_small_for_a_percentage_is_no_baseline_for_better_or_worse(int quarter, Tone tone)
    {
        var facts = FactsOf(SeriesOf.Quarters(quarter, quarter, quarter, quarter, 10, 10, 10, 10, 30, 30, 30, 30));
        Assert.Equal(tone, Assert.Single(facts, fact => fact.Term == "On the baseline").Change!.Tone);
    }

    [Fact]
    public void A_part_of_a_national_metric_names_it()
    {
        var part = MadeUp.Measure() with { Role = MeasureRole.National };
        var whole = part with { Id = "acquisitive-crime", Title = "Acquisitive crime", MadeOf = [part.Id] };
        var context = Sites.Context(MadeUpSite.Archive(part) with { Measures = [whole, part] });
        Assert.Equal("This is a part of the national metric “Acquisitive crime”.", MeasureSections.BackgroundOf(part, context).NationalMetric);
        Assert.Equal("This is one of the Home Office's national metrics.", MeasureSections.BackgroundOf(whole, context).NationalMetric);
    }

    [Fact]
    public void Rates_of_other_areas_stand_beside_that_of_the_force()
    {
        var own = SeriesOf.Quarters(40, 49);
        var region = own with { Key = own.Key with { Area = "shire" }, Observations = [own.Observations[1] with { Value = 99 }] };
        var archive = MadeUpSite.Archive(MadeUp.Measure(Unit.Rate), MadeUpSite.Release(new ReleaseId(2020, 6), MadeUpSite.Today, own, region));
        var context = Sites.Context(archive with { Areas = [new Area("north", "North", AreaKind.Force, null, "shire"), new Area("shire", "The Shires", AreaKind.Region, null, null)] });
        var fact = Assert.Single(Facts.Of(context.Latest!.Of(archive.Measures[0]), context), fact => fact.Term == "In other areas");
        Assert.Equal("The Shires: 99. Quarter ending June 2020.", fact.Detail);
    }

    private static Observation Year(int year, decimal value) => new() { Period = Period.YearEnding(new DateOnly(year, 12, 31)), Value = value };

    private static List<Fact> FactsOf(Series own, Measure? measure = null)
    {
        var (summary, context) = Sites.With(own, measure);
        return [.. Facts.Of(summary, context)];
    }
}
