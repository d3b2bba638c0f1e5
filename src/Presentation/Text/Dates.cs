namespace OpenStatement.Presentation;

/// <summary>Days and periods as readers see them.</summary>
public static class Dates
{
    /// <summary>"23 April 2026".</summary>
    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"December 2025".</summary>
    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Dec 2025", for the ends of an axis.</summary>
    public static string ShortMonth(DateOnly date) => date.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"quarter ending December 2025", for use within a sentence.</summary>
    public static string Name(Period period) => period switch
    {
        { IsWholeMonths: true, Months: 1 } => Month(period.End),
        { IsWholeMonths: true, Months: 3 } => $"quarter ending {Month(period.End)}",
        { IsWholeMonths: true, Months: 6 } => $"6 months ending {Month(period.End)}",
        { IsWholeMonths: true, Months: 12 } => $"year ending {Month(period.End)}",
        { IsWholeMonths: true, Months: > 12 and var months } when months % 12 == 0 => $"{months / 12} years ending {Month(period.End)}",
        _ => Days(period),
    };

    /// <summary>"the quarter ending December 2025", "December 2025" or "31 December 2025", for use within a sentence.</summary>
    public static string The(Period period) =>
        period.Start == period.End || (period.IsWholeMonths && period.Months == 1) ? Name(period) : $"the {Name(period)}";

    /// <summary>"in the quarter ending December 2025", "in December 2025" or "on 31 December 2025".</summary>
    public static string In(Period period) => period.Start == period.End ? $"on {Name(period)}" : $"in {The(period)}";

    /// <summary>"October to December 2025", for a row of a table.</summary>
    public static string Span(Period period) => period switch
    {
        { IsWholeMonths: true, Months: 1 } => Month(period.End),
        { IsWholeMonths: true } when period.Start.Year == period.End.Year =>
            $"{period.Start.ToString("MMMM", CultureInfo.InvariantCulture)} to {Month(period.End)}",
        { IsWholeMonths: true } => $"{Month(period.Start)} to {Month(period.End)}",
        _ => Days(period),
    };

    private static string Days(Period period) =>
        period.Start == period.End ? Day(period.End) : $"{Day(period.Start)} to {Day(period.End)}";
}
