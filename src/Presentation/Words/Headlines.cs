using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Sentences made from the figures. They state what happened and leave judgement to the reader.</summary>
public static class Headlines
{
    /// <summary>For a heading: "Residential burglary: down 12% on the year before".</summary>
    public static string Heading(MeasureSummary summary)
    {
        var title = summary.Measure.Title;
        if (summary.OnYearBefore is { } change)
            return $"{title}: {OnTheYearBefore(change, summary.Measure)}";
        if (summary.OnSamePeriodLastYear is { } same)
            return $"{title}: {OnTheYearBefore(same, summary.Measure)}";
        return Leading(summary) is { } leading
            ? $"{title}: {Numbers.Write(leading.Value, summary.Measure)} in the {Dates.Name(leading.Period)}"
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
        var figure = FigureWithPeriod(leading, summary.Measure);
        return summary.OnAYearAgo is { } change
            ? $"{figure}, {AgainstTheYearBefore(change, summary.Measure)}."
            : $"{figure}.";
    }

    /// <summary>The figure a reader should see first: twelve months where they can be added up, otherwise the latest period.</summary>
    public static PeriodFigure? Leading(MeasureSummary summary) => summary.TwelveMonths ?? summary.Latest;

    /// <summary>"Residential burglary: 4,706 in the year ending December 2025".</summary>
    public static string FigureWithPeriod(PeriodFigure figure, Measure measure) =>
        $"{measure.Title}: {Value(figure, measure)} in the {Dates.Name(figure.Period)}";

    /// <summary>A figure with its markers: "4,567 [p]".</summary>
    public static string Value(PeriodFigure figure, Measure measure)
    {
        var symbols = MarkerSymbols.Write(figure.Markers);
        var value = Numbers.Write(figure.Value, measure);
        return symbols.Length == 0 ? value : $"{value} {symbols}";
    }

    /// <summary>"down 12% on the year before"; small counts are given instead: "9, against 6 the year before".</summary>
    private static string OnTheYearBefore(Change change, Measure measure) =>
        Comparisons.IsTooSmallForPercentage(change, measure)
            ? $"{Numbers.Write(change.Later.Value, measure)}, against {Numbers.Write(change.Earlier.Value, measure)} the year before"
            : $"{Comparisons.Movement(change, measure)} on the year before";

    private static string AgainstTheYearBefore(Change change, Measure measure) =>
        Comparisons.IsTooSmallForPercentage(change, measure)
            ? $"against {Numbers.Write(change.Earlier.Value, measure)} the year before"
            : $"{Comparisons.Movement(change, measure)} on the year before";
}
