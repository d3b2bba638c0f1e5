namespace OpenStatement.Statistics;

/// <summary>How long each period of a measure is, and whether neighbouring periods share months.</summary>
public enum Frequency
{
    Month,
    Quarter,
    HalfYear,
    Year,

    /// <summary>Twelve months ending in each quarter or month: neighbouring periods overlap.</summary>
    Rolling12,

    /// <summary>Six months ending in each quarter or month: neighbouring periods overlap.</summary>
    Rolling6,

    /// <summary>Three months ending in each month: neighbouring periods overlap.</summary>
    Rolling3,

    /// <summary>How things stood on single days, such as the number of groups under investigation.</summary>
    Snapshot,
}

/// <summary>What follows from how long the periods of a measure are.</summary>
public static class Frequencies
{
    /// <summary>How many months each period has; 0 where it is a single day.</summary>
    public static int Months(this Frequency frequency) => frequency switch
    {
        Frequency.Month => 1,
        Frequency.Quarter or Frequency.Rolling3 => 3,
        Frequency.HalfYear or Frequency.Rolling6 => 6,
        Frequency.Snapshot => 0,
        _ => 12,
    };

    /// <summary>Whether neighbouring periods share months.</summary>
    public static bool IsRolling(this Frequency frequency) => frequency is Frequency.Rolling12 or Frequency.Rolling6 or Frequency.Rolling3;

    /// <summary>Whether periods that do not overlap make up a year.</summary>
    public static bool IsPartOfYear(this Frequency frequency) => frequency is Frequency.Month or Frequency.Quarter or Frequency.HalfYear;

    /// <summary>Whether each period is a year, overlapping with its neighbours or not.</summary>
    public static bool IsYear(this Frequency frequency) => frequency is Frequency.Year or Frequency.Rolling12;
}
