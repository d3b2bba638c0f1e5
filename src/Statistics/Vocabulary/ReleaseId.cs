using System.Diagnostics.CodeAnalysis;

namespace OpenStatement.Statistics;

/// <summary>The name of a release: the month in which its period ends, such as <c>2025-12</c>.</summary>
public readonly record struct ReleaseId : IComparable<ReleaseId>
{
    private readonly DateOnly _firstDay;

    public ReleaseId(int year, int month) => _firstDay = new DateOnly(year, month, 1);

    /// <summary>The last day of the month that names the release.</summary>
    public DateOnly LastDay => _firstDay.AddMonths(1).AddDays(-1);

    public int Year => _firstDay.Year;

    public static bool TryParse(string text, [NotNullWhen(true)] out ReleaseId? id)
    {
        var parsed = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month);
        id = parsed ? new ReleaseId(month.Year, month.Month) : null;
        return parsed;
    }

    public int CompareTo(ReleaseId other) => _firstDay.CompareTo(other._firstDay);

    public static bool operator <(ReleaseId left, ReleaseId right) => left.CompareTo(right) < 0;

    public static bool operator >(ReleaseId left, ReleaseId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReleaseId left, ReleaseId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReleaseId left, ReleaseId right) => left.CompareTo(right) >= 0;

    public override string ToString() => _firstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
