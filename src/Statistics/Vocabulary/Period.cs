namespace OpenStatement.Statistics;

/// <summary>A stretch of whole days, first and last included. It cannot end before it starts.</summary>
public readonly record struct Period : IComparable<Period>
{
    public Period(DateOnly start, DateOnly end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    /// <summary>Whether the period runs from the first day of a month to the last day of a month.</summary>
    public bool IsWholeMonths => Start.Day == 1 && End.AddDays(1).Day == 1;

    /// <summary>How many months a period of whole months covers.</summary>
    public int Months => (End.Year - Start.Year) * 12 + End.Month - Start.Month + 1;

    /// <summary>The twelve months that end on <paramref name="end"/>, the last day of a month.</summary>
    public static Period YearEnding(DateOnly end) => new(end.AddDays(1).AddMonths(-12), end);

    /// <summary>Whether this is one period of a measure published at the given frequency.</summary>
    public bool Fits(Frequency frequency) =>
        frequency is Frequency.Snapshot ? Start == End : IsWholeMonths && Months == frequency.Months();

    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <summary>The same stretch a number of years before.</summary>
    public Period YearsBefore(int years)
    {
        var start = Start.AddYears(-years);
        // Counted in months so that the last day of February comes out right in leap years.
        return IsWholeMonths ? new Period(start, start.AddMonths(Months).AddDays(-1)) : new Period(start, End.AddYears(-years));
    }

    public int CompareTo(Period other) => End != other.End ? End.CompareTo(other.End) : Start.CompareTo(other.Start);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>An ISO 8601 interval: <c>2025-10-01/2025-12-31</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}/{End:yyyy-MM-dd}");
}
