namespace OpenStatement.Presentation;

/// <summary>
/// Sentences made from the figures. They state what happened, say no more than the trend bears out, and leave judgement to
/// the reader.
/// </summary>
public static class Headlines
{
    /// <summary>
    /// For a heading: "Residential burglary: down 12% on the year before"; "Residential burglary: stable; 3% lower than the
    /// year before" where that is no more than the usual ups and downs.
    /// </summary>
    public static string Heading(MeasureSummary summary)
    {
        var (title, measure) = (summary.Measure.Title, summary.Measure);
        if (RareCount(summary) is { } rare)
            return $"{title}: {rare}";
        if (Shown(summary) is { } change)
            return $"{title}: {(IsStable(summary) ? $"stable; {Standing(change, summary)}" : $"{Subject(change, summary)}{OnTheYearBefore(change, summary)}")}";
        return Leading(summary) is { } leading
            ? $"{title}: {Numbers.Write(leading.Value, measure)} {Dates.In(leading.Period)}"
            : title;
    }

    /// <summary>
    /// For a card: "Residential burglary: 4,567 in the year ending December 2025, down 12% on the year before.";
    /// null when there is no figure.
    /// </summary>
    public static string? Sentence(MeasureSummary summary)
    {
        if (Leading(summary) is not { } leading)
            return null;
        var measure = summary.Measure;
        if (RareCount(summary) is { } rare)
            return $"{measure.Title}: {rare}.";
        var figure = FigureWithPeriod(leading, measure);
        return Shown(summary) switch
        {
            null => $"{figure}.",
            var change when IsStable(summary) => $"{figure}, {Standing(change, summary, wholeSentence: true)}. The trend is stable.",
            var change when change != summary.OnAYearAgo => $"{figure}. {Sentences.Capitalise(Subject(change, summary))}{OnTheYearBefore(change, summary)}.",
            var change => $"{figure}, {AgainstTheYearBefore(change, summary)}.",
        };
    }

    /// <summary>The figure a reader should see first: twelve months where they can be added up, otherwise the latest period.</summary>
    public static PeriodFigure? Leading(MeasureSummary summary) => summary.TwelveMonths ?? summary.Latest;

    /// <summary>"Residential burglary: 4,706 in the year ending December 2025".</summary>
    public static string FigureWithPeriod(PeriodFigure figure, Measure measure) =>
        $"{measure.Title}: {Value(figure, measure)} {Dates.In(figure.Period)}";

    /// <summary>A figure with its markers: "4,567 [p]".</summary>
    public static string Value(PeriodFigure figure, Measure measure)
    {
        var symbols = MarkerSymbols.Write(figure.Markers);
        var value = Numbers.Write(figure.Value, measure);
        return symbols.Length == 0 ? value : $"{value} {symbols}";
    }

    /// <summary>
    /// The change a headline tells. Where the latest period moved the other way than the trend of its twelve months, or did
    /// not clearly move, the headline tells that of the twelve months, which the trend word is about.
    /// </summary>
    public static Change? Shown(MeasureSummary summary) =>
        summary.Trend is { Change: { } judged, Word: TrendDirection.Increase or TrendDirection.Reduction }
        && (summary.OnAYearAgo is not { } latest || latest.Direction != judged.Direction || IsUnclear(latest, summary))
            ? judged
            : summary.OnAYearAgo;

    /// <summary>
    /// The change of the leading figure, to stand beside the trend; null where the headline tells another, so that the two
    /// do not contradict each other.
    /// </summary>
    public static ChangeLabel? BesideTrend(MeasureSummary summary) =>
        summary.OnAYearAgo is { } change && Shown(summary) == change ? ChangeLabel.Unjudged(change, summary) : null;

    private static bool IsStable(MeasureSummary summary) => summary.Trend.Word is TrendDirection.Stable;

    private static string Subject(Change change, MeasureSummary summary) => change == summary.OnAYearAgo ? "" : "12-month average ";

    /// <summary>"5 in the year ending December 2025; 7 a year on average since January 2015, between 3 and 12"; null for all that is not rare.</summary>
    private static string? RareCount(MeasureSummary summary) => summary switch
    {
        { IsRare: true, TwelveMonths: { } twelve, Years: { Years.Length: > 1 } years } =>
            $"{Value(twelve, summary.Measure)} {Dates.In(twelve.Period)}; {RareWords.Usual(years)}",
        _ => null,
    };

    /// <summary>"3% lower than the year before", "the same as the year before" or "15, against 18 the year before".</summary>
    private static string Standing(Change change, MeasureSummary summary, bool wholeSentence = false)
    {
        var measure = summary.Measure;
        if (change.Direction is Direction.Same)
            return IsOfAYear(change) ? "the same as the year before" : $"no change on {YearBefore(change, measure)}";
        if (Comparisons.IsTooSmallForPercentage(change, measure) || IsUnclear(change, summary))
            return wholeSentence ? AgainstTheYearBefore(change, summary) : OnTheYearBefore(change, summary);
        var size = measure.Unit is Unit.Percent ? Numbers.Points(change.Difference, measure.Decimals) : Numbers.Percentage(change.Fraction!.Value);
        return $"{size} {(change.Direction is Direction.Up ? "higher" : "lower")} than {YearBefore(change, measure)}";
    }

    /// <summary>"down 12% on the year before"; small counts are given instead: "9, against 6 the year before".</summary>
    private static string OnTheYearBefore(Change change, MeasureSummary summary) =>
        Comparisons.IsTooSmallForPercentage(change, summary.Measure)
            ? $"{Numbers.Write(change.Later.Value, summary.Measure)}, {AgainstTheYearBefore(change, summary)}"
            : AgainstTheYearBefore(change, summary);

    private static string AgainstTheYearBefore(Change change, MeasureSummary summary)
    {
        var (measure, before) = (summary.Measure, YearBefore(change, summary.Measure));
        if (Comparisons.IsTooSmallForPercentage(change, measure))
            return $"against {Numbers.Write(change.Earlier.Value, measure)} {(IsOfAYear(change) ? before : $"in {before}")}";
        return $"{(IsUnclear(change, summary) ? Comparisons.NoClearChange : Comparisons.Movement(change, measure))} on {before}";
    }

    /// <summary>A month or a quarter has moved on the same one a year before, which the year as a whole need not have.</summary>
    public static string YearBefore(Change change, Measure measure) => IsOfAYear(change) ? "the year before" : Labels.SamePeriod(measure.Frequency);

    private static bool IsOfAYear(Change change) => change.Later.Period.Months == 12;

    /// <summary>Whether chance alone could explain the change of a percentage of which the counts are known.</summary>
    private static bool IsUnclear(Change change, MeasureSummary summary) =>
        summary.Own is { } own && Comparisons.IsUnclear(change, summary.Measure, own);
}
