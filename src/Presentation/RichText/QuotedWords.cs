namespace OpenStatement.Presentation;

/// <summary>A figure quoted by name, in the words the pages use for it themselves.</summary>
public static class QuotedWords
{
    /// <summary>Such as "4,706 [p]", "down 12%" or "year ending December 2025"; the marker of a figure that is withheld or not there.</summary>
    /// <param name="summary">What the release says about the measure.</param>
    /// <param name="figure">Which figure is quoted.</param>
    /// <param name="settings">Whose area.</param>
    public static string Of(MeasureSummary summary, FigureName figure, SiteSettings settings) =>
        QuotedFigures.WhyAbsent(summary, figure) switch
        {
            null => OfPresent(summary, figure, settings),
            FigureAbsence.Withheld => MarkerSymbols.Write(Markers.Confidential),
            _ => Missing,
        };

    /// <summary>What stands in the place of a figure before a first statement is published.</summary>
    public static string Missing { get; } = MarkerSymbols.Write(Markers.NotAvailable);

    private static string OfPresent(MeasureSummary summary, FigureName figure, SiteSettings settings) => figure switch
    {
        FigureName.Latest => Headlines.Value(summary.Latest!, summary.Measure),
        FigureName.LatestTwelveMonths => Headlines.Value(summary.TwelveMonths!, summary.Measure),
        FigureName.SamePeriodAYearBefore => Headlines.Value(summary.OnSamePeriodLastYear!.Earlier, summary.Measure),
        FigureName.TwelveMonthsBefore => Headlines.Value(summary.OnYearBefore!.Earlier, summary.Measure),
        FigureName.Baseline => Headlines.Value(summary.OnBaseline!.Earlier, summary.Measure),
        FigureName.ChangeOnYearBefore => Comparisons.ClearMovement(summary.OnAYearAgo!, summary.Measure, summary.Own!),
        FigureName.ChangeOnBaseline => Comparisons.Movement(summary.OnBaseline!, summary.Measure),
        FigureName.Rate => Rate(summary.OwnRate!.Rate.Rate, summary.OwnRate.Base),
        FigureName.GroupAverage => Rate(summary.Group!.Mean, summary.Group.Base),
        FigureName.PlaceInGroup => GroupWords.Place(summary.Group!, settings.Force.Area),
        FigureName.Trend => Sentences.Uncapitalise(TrendPhrases.Of(summary.Trend)),
        FigureName.Period => Dates.Name(Headlines.Leading(summary)!.Period),
        _ => Dates.Name(summary.Latest!.Period),
    };

    private static string Rate(decimal rate, RateBase people) => $"{GroupWords.Rate(rate)} {GroupWords.Per(people)}";
}
