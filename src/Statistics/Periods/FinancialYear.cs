namespace OpenStatement.Statistics;

/// <summary>The financial year of public bodies, which begins on 1 April.</summary>
internal static class FinancialYear
{
    /// <summary>From the last 1 April to <paramref name="end"/>, the last day of a month.</summary>
    public static Period ToDate(DateOnly end) => new(new DateOnly(end.Month < 4 ? end.Year - 1 : end.Year, 4, 1), end);
}
