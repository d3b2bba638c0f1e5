using OpenStatement.Statistics;

namespace OpenStatement.Presentation.Tests;

public sealed class FactsTests
{
    private static readonly Series TwoYears = Sites.Quarters(100, 110, 120, 130, 140, 150, 160, 170);

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
    }

    [Fact]
    public void A_baseline_before_a_break_is_said_not_to_be_compared_with_the_reason()
    {
        var facts = FactsOf(TwoYears.WithBreak(4));
        Assert.Equal(["Latest 12 months", "Latest quarter", "On the baseline"], facts.Select(fact => fact.Term));
        Assert.Equal("Not compared", facts[^1].Value);
        Assert.Equal(
            "These figures are counted in another way from January 2021 on, so the year ending December 2020 cannot be compared with later years.",
            facts[^1].Detail);
        Assert.Null(facts[^1].Change);
    }

    [Fact]
    public void A_figure_without_one_a_year_before_stands_alone() =>
        Assert.Equal("Quarter ending March 2020.", Assert.Single(FactsOf(Sites.Quarters(5))).Detail);

    [Fact]
    public void Small_counts_are_given_instead_of_percentages() =>
        Assert.Equal("down from 4 to 3", FactsOf(Sites.Quarters(1, 1, 1, 1, 1, 1, 1, 0))[1].Change!.Words);

    [Fact]
    public void A_yearly_figure_is_not_given_twice()
    {
        var year = new Observation { Period = Period.YearEnding(new DateOnly(2021, 12, 31)), Value = 58, Markers = Markers.Provisional };
        var facts = FactsOf(new Series(new SeriesKey("burglary", "north"), [year]), Changes.Measure() with { Frequency = Frequency.Year });
        Assert.Equal(["Latest year", "On the baseline"], facts.Select(fact => fact.Term));
        Assert.Equal(("58 [p]", "Year ending December 2021."), (facts[0].Value, facts[0].Detail));
        Assert.Equal(("Not compared", "There are no figures for the year ending December 2020."), (facts[1].Value, facts[1].Detail));
    }

    private static List<Fact> FactsOf(Series own, Measure? measure = null)
    {
        var (summary, context) = Sites.With(own, measure);
        return [.. Facts.Of(summary, context)];
    }
}
