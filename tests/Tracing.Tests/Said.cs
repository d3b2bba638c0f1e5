namespace OpenStatement.Tracing.Tests;

/// <summary>How a page says a figure, written down a second time for these tests, in small letters.</summary>
internal static class Said
{
    /// <summary>Below this count a percentage or a place among others would say nothing.</summary>
    public const long SmallestTelling = 20;

    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A rate with one digit after the point, two where it is below ten.</summary>
    public static string Rate(decimal rate) => Rate(rate, rate < 10 ? 2 : 1);

    public static string Rate(decimal rate, int digits) =>
        Math.Round(rate, digits, MidpointRounding.AwayFromZero).ToString($"F{digits}", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => Lower(day, "d MMMM yyyy");

    public static string Month(DateOnly day) => Lower(day, "MMMM yyyy");

    public static string ShortMonth(DateOnly day) => Lower(day, "MMM yyyy");

    /// <param name="quarter">Its first day, as everywhere below.</param>
    public static string Span(DateOnly quarter) => Span(quarter, 1);

    /// <summary>Of so many quarters, the last of which is given: "july 2018 to june 2019", "april to december 2025".</summary>
    public static string Span(DateOnly quarter, int quarters)
    {
        var first = quarter.AddMonths(3 - 3 * quarters);
        return $"{(first.Year == Last(quarter).Year ? Lower(first, "MMMM") : Month(first))} to {Month(Last(quarter))}";
    }

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

    /// <summary>A movement as tables and lists show it: "▲ up 5% (worse)".</summary>
    /// <param name="judgement">What it means, in brackets, if anything.</param>
    public static string MarkedMovement(long earlier, long later, TracedMeasure measure, string judgement = "")
    {
        var movement = Movement(earlier, later, measure.IsRare);
        return earlier == later ? movement : $"{(later > earlier ? '▲' : '▼')} {movement}{judgement}";
    }

    /// <summary>Where lower is better.</summary>
    public static string Judgement(bool isHigher) => isHigher ? " (worse)" : " (better)";

    /// <summary>Of a change on a figure more than a year ago: nothing for less than a tenth and for rare events.</summary>
    public static string JudgementLongAgo(long earlier, long later, TracedMeasure measure) =>
        measure is { IsBetterLower: true, IsRare: false } && Math.Abs(later - earlier) * 10 >= earlier ? Judgement(later > earlier) : "";

    /// <summary>"5% higher" or "down 17%": how far a stable year stands from the one before, and how far another moved.</summary>
    public static string Standing(long earlier, long later, bool isStable) => isStable
        ? $"{Percentage(earlier, later)} {(later > earlier ? "higher" : "lower")}"
        : Movement(earlier, later, isRare: false);

    /// <summary>An average or a limit, with a digit after the point below a hundred.</summary>
    public static string Average(decimal value) =>
        Math.Round(value, Math.Abs(value) < 100 ? 1 : 0, MidpointRounding.AwayFromZero).ToString(Math.Abs(value) < 100 ? "N1" : "N0", CultureInfo.InvariantCulture);

    /// <summary>A value between counts.</summary>
    public static string Rounded(decimal value) => Number((long)Math.Round(value, MidpointRounding.AwayFromZero));

    /// <summary>How many jumps are left out, where any are.</summary>
    public static IEnumerable<string> LeftOut(int jumps) => jumps switch
    {
        0 => [],
        1 => ["one unusually large"],
        _ => [$"{jumps} unusually large"],
    };

    /// <summary>The numbers and directions of the words for a rule.</summary>
    public static IEnumerable<string> Unusual(UnusualRule rule, bool isUp) => (rule, isUp ? "above" : "below") switch
    {
        (UnusualRule.Outside, var side) => [$"{side} the usual range"],
        (UnusualRule.Run, _) => ["7", $"each {HigherOrLower(isUp)} than the one before"],
        (UnusualRule.TwoOfThree, var side) => ["3", $"{side} the average", "2", $"near the {(isUp ? "top" : "bottom")}"],
        (_, var side) => ["7", $"{side} the average"],
    };

    public static string HigherOrLower(bool isHigher) => isHigher ? "higher" : "lower";

    /// <summary>How far two counts are apart, unless they are too small to say so.</summary>
    public static string TellingDifference(long earlier, long later, TracedMeasure measure) =>
        earlier != later && (measure.IsRare || earlier < SmallestTelling) ? "too few to compare" : Difference(earlier, later);

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
