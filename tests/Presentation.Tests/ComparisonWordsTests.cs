namespace OpenStatement.Presentation.Tests;

/// <summary>The words about baselines and about how long ago a figure was as high or as low.</summary>
public sealed class ComparisonWordsTests
{
    private static readonly PeriodFigure Figure = new(Year(2025), 780);

    [Theory]
    [InlineData(true, LookBack.AsFar, "highest since the year ending December 2020", "780 in the year ending December 2025.")]
    [InlineData(
        false, LookBack.Start, "lowest since these figures begin",
        "780 in the year ending December 2025. The first that can be compared is the year ending December 2020.")]
    [InlineData(
        true, LookBack.Break, "highest since the way of counting changed",
        "780 in the year ending December 2025. The first that can be compared is the year ending December 2020.")]
    [InlineData(
        true, LookBack.Gap, "highest since at least the year ending December 2020",
        "780 in the year ending December 2025. Before that, figures are missing.")]
    public void A_look_back_names_where_it_ends(bool isHighest, LookBack end, string words, string detail)
    {
        var extreme = new Extreme(isHighest, Figure, end, Year(2020));
        Assert.Equal(words, ExtremeWords.Of(extreme));
        Assert.Equal(detail, ExtremeWords.Detail(extreme, MadeUp.Measure()));
    }

    [Theory]
    [InlineData(1, null, "year ending December 2020")]
    [InlineData(3, null, "average of the 3 years ending December 2020")]
    [InlineData(3, "years before the pandemic", "years before the pandemic")]
    public void A_baseline_is_called_what_the_office_calls_it_or_by_its_period(int years, string? name, string words) =>
        Assert.Equal(words, BaselineWords.Name(BaselineOf(years, name)));

    [Theory]
    [InlineData(Unit.Count, NoBaselineComparison.OutsideSeries, "There are no figures for the year ending December 2020.")]
    [InlineData(
        Unit.Count, NoBaselineComparison.Break,
        "These figures are counted in another way from April 2022 on, so the year ending December 2020 cannot be compared with later years.")]
    [InlineData(Unit.Count, NoBaselineComparison.Incomplete, "Some of the figures for the year ending December 2020 are missing.")]
    [InlineData(
        Unit.Percent, NoBaselineComparison.Incomplete,
        "Some of the figures, or of the counts behind them, for the year ending December 2020 are missing.")]
    [InlineData(Unit.Count, NoBaselineComparison.LatestIncomplete, "Some of the figures for the latest 12 months are missing.")]
    [InlineData(
        Unit.Percent, NoBaselineComparison.NoYearlyFigure,
        "The figures are for single quarters. Without the counts behind them they cannot be made into one for a year.")]
    [InlineData(Unit.Score, NoBaselineComparison.NoYearlyFigure, "The figures are for single quarters and cannot be made into one for a year.")]
    [InlineData(Unit.Count, NoBaselineComparison.Overlap, "The latest 12 months lie in the year ending December 2020 or share months with it.")]
    public void Every_reason_against_a_baseline_has_its_sentence(Unit unit, NoBaselineComparison reason, string words)
    {
        var comparison = new BaselineComparison { Baseline = BaselineOf(1), Reason = reason, Break = new DateOnly(2022, 4, 1) };
        Assert.Equal(words, BaselineWords.WhyNot(comparison, MadeUp.Measure(unit)));
    }

    private static Baseline BaselineOf(int years, string? name = null) =>
        new(name, new Period(new DateOnly(2021 - years, 1, 1), new DateOnly(2020, 12, 31)), [], null);

    private static Period Year(int year) => Period.YearEnding(new DateOnly(year, 12, 31));
}
