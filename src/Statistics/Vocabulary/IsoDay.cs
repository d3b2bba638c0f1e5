namespace OpenStatement.Statistics;

/// <summary>Days as machines read them.</summary>
public static class IsoDay
{
    /// <summary>Such as <c>2025-12-31</c> (ISO 8601).</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
