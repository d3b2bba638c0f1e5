namespace OpenStatement.OpenData;

/// <summary>
/// Time in the United Kingdom, an hour ahead from the last Sunday of March to the last Sunday of October, as the Summer
/// Time Act 1972 says since 1998. Worked out here, so that the same bytes come out where a machine knows no time zones.
/// </summary>
internal static class BritishTime
{
    private const int March = 3;
    private const int October = 10;

    /// <summary>Clocks go back at this hour of local time; an hour then comes twice, and the first of the two is meant.</summary>
    private const int HourOfChange = 1;

    public static DateTime ToUniversal(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        var isSummer = local >= LastSunday(date.Year, March).AddHours(HourOfChange)
            && local < LastSunday(date.Year, October).AddHours(HourOfChange + 1);
        return DateTime.SpecifyKind(isSummer ? local.AddHours(-1) : local, DateTimeKind.Utc);
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
