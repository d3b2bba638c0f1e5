namespace OpenStatement.Loading;

/// <summary>Which periods follow each other in a series.</summary>
internal static class PeriodSteps
{
    /// <summary>The period of the same number of whole months that starts on the next day.</summary>
    public static Period Next(this Period period)
    {
        var start = period.End.AddDays(1);
        return new Period(start, start.AddMonths(period.Months).AddDays(-1));
    }

    /// <summary>
    /// The periods that are missing between two of equal length, earliest first. The last may be shorter, where what is
    /// missing is no whole number of periods.
    /// </summary>
    public static IEnumerable<Period> Between(Period previous, Period following)
    {
        var missing = previous.Next();
        for (; missing.End < following.Start; missing = missing.Next())
            yield return missing;
        if (missing.Start < following.Start)
            yield return new Period(missing.Start, following.Start.AddDays(-1));
    }
}
