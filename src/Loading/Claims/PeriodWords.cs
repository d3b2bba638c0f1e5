namespace OpenStatement.Loading;

/// <summary>Periods in the words in which staff write them.</summary>
internal static class PeriodWords
{
    public static string Name(Period period) => period.Months switch
    {
        1 => Month(period.End),
        3 => $"quarter ending {Month(period.End)}",
        12 => $"year ending {Month(period.End)}",
        _ => $"time from {Month(period.Start)} to {Month(period.End)}",
    };

    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
