using System.Globalization;

namespace OpenStatement.Tracing.Tests;

/// <summary>How a page says a figure, written down a second time for these tests, in small letters.</summary>
internal static class Said
{
    /// <summary>Below this count a percentage or a place among others would say nothing.</summary>
    public const long SmallestTelling = 20;

    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A rate with one digit after the point, two where it is below ten.</summary>
    public static string Rate(decimal rate)
    {
        var digits = rate < 10 ? 2 : 1;
        return Math.Round(rate, digits, MidpointRounding.AwayFromZero).ToString($"F{digits}", CultureInfo.InvariantCulture);
    }

    public static string Day(DateOnly day) => Lower(day, "d MMMM yyyy");

    public static string Month(DateOnly day) => Lower(day, "MMMM yyyy");

    public static string ShortMonth(DateOnly day) => Lower(day, "MMM yyyy");

    /// <param name="quarter">Its first day, as everywhere below.</param>
    public static string Span(DateOnly quarter) => $"{Lower(quarter, "MMMM")} to {Month(Last(quarter))}";

    public static string QuarterEnding(DateOnly quarter) => $"quarter ending {Month(Last(quarter))}";

    public static string YearEnding(DateOnly quarter) => $"year ending {Month(Last(quarter))}";

    public static DateOnly Last(DateOnly quarter) => quarter.AddMonths(2);

    /// <summary>"up 5%", or for small counts "down from 21 to 5".</summary>
    public static string Movement(long earlier, long later, bool isRare)
    {
        if (earlier == later)
            return "no change";
        var direction = later > earlier ? "up" : "down";
        if (isRare || earlier < SmallestTelling)
            return $"{direction} from {Number(earlier)} to {Number(later)}";
        return $"{direction} {Percentage(earlier, later)}";
    }

    /// <summary>A movement as a list of facts shows it: "▲ up 5% (worse)".</summary>
    public static string MarkedMovement(long earlier, long later, TracedMeasure measure)
    {
        var judgement = !measure.IsBetterLower ? "" : later < earlier ? " (better)" : " (worse)";
        var movement = Movement(earlier, later, measure.IsRare);
        return earlier == later ? movement : $"{(later > earlier ? '▲' : '▼')} {movement}{judgement}";
    }

    /// <summary>How a row of a table tells a change: in counts where they are small.</summary>
    public static string MovementInTable(long earlier, long later) =>
        earlier < SmallestTelling ? Difference(earlier, later) : Movement(earlier, later, isRare: false);

    public static string Difference(long earlier, long later) => (later - earlier) switch
    {
        0 => "the same",
        > 0 and var more => $"{Number(more)} more",
        var fewer => $"{Number(-fewer)} fewer",
    };

    public static string Percentage(long earlier, long later)
    {
        var percent = Math.Abs(later - earlier) * 100m / earlier;
        return percent < 0.5m ? "less than 1%" : $"{Math.Round(percent, MidpointRounding.AwayFromZero)}%";
    }

    /// <summary>"3" where a count is nearest to three times the earlier one.</summary>
    public static string Times(long earlier, long later) => $"{Math.Round((decimal)later / earlier, MidpointRounding.AwayFromZero)}";

    public static string Ordinal(int place) => place switch
    {
        1 => "1st",
        2 => "2nd",
        3 => "3rd",
        _ => $"{place}th",
    };

    private static string Lower(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture).ToLowerInvariant();
}
