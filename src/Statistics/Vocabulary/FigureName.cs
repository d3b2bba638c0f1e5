namespace OpenStatement.Statistics;

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
