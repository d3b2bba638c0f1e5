namespace OpenStatement.Statistics;

/// <summary>The names by which figures are quoted.</summary>
public static class QuotableFigures
{
    public static ImmutableArray<QuotableFigure> All { get; } =
    [
        new(FigureName.Latest, "latest", "the figure of the latest period", "1,277"),
        new(FigureName.LatestTwelveMonths, "latest-12-months", "the count over the latest 12 months", "4,706"),
        new(FigureName.SamePeriodAYearBefore, "same-period-a-year-before", "the figure of the same period a year before the latest one",
            "1,171"),
        new(FigureName.TwelveMonthsBefore, "12-months-before", "the count over the 12 months before the latest 12", "4,472"),
        new(FigureName.Baseline, "baseline", "the count in the baseline year", "6,520"),
        new(FigureName.ChangeOnYearBefore, "change-on-year-before",
            "the change over a year, of 12 months where they can be added up and otherwise of the latest period", "up 5%"),
        new(FigureName.ChangeOnBaseline, "change-on-baseline", "the change of the latest 12 months on the baseline year", "down 28%"),
        new(FigureName.Rate, "rate", "the rate over the latest 12 months, as it is compared with similar forces", "2.59 per 1,000 people"),
        new(FigureName.GroupAverage, "group-average", "the average rate of the group of similar forces", "2.01 per 1,000 people"),
        new(FigureName.PlaceInGroup, "place-in-group", "the place of the force's rate in the group", "3rd lowest rate of 8 forces"),
        new(FigureName.Trend, "trend", "where the measure is heading, in the words of its page", "small increase"),
        new(FigureName.Period, "period", "the name of the 12 months, or of the latest period where there are none",
            "year ending December 2025"),
        new(FigureName.LatestPeriod, "latest-period", "the name of the latest period", "quarter ending December 2025"),
    ];

    public static QuotableFigure Of(FigureName figure) => All.First(quotable => quotable.Figure == figure);
}

/// <summary>A figure of a measure that can be quoted by name.</summary>
public enum FigureName
{
    Latest,
    LatestTwelveMonths,
    SamePeriodAYearBefore,
    TwelveMonthsBefore,
    Baseline,
    ChangeOnYearBefore,
    ChangeOnBaseline,
    Rate,
    GroupAverage,
    PlaceInGroup,
    Trend,
    Period,
    LatestPeriod,
}

/// <summary>A figure that can be quoted, as the guide for staff lists it.</summary>
/// <param name="Figure">Which one.</param>
/// <param name="Name">What is written in a quotation.</param>
/// <param name="Meaning">A few plain words.</param>
/// <param name="Example">What readers then see.</param>
public sealed record QuotableFigure(FigureName Figure, string Name, string Meaning, string Example);
