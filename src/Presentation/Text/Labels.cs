namespace OpenStatement.Presentation;

/// <summary>The words readers see for the values of the vocabulary.</summary>
public static class Labels
{
    public static string Of(MeasureRole role) => role switch
    {
        MeasureRole.National => "National metric",
        MeasureRole.Proxy => "Stands in for a national metric",
        _ => "Local measure",
    };

    public static string Of(PriorityKind kind) => kind is PriorityKind.National ? "National priority" : "Local priority";

    public static string Of(CommitmentKind kind) => kind is CommitmentKind.Action ? "Action" : "Request";

    public static string Of(CommitmentStatus status) => status.ToString();

    public static string Of(Availability availability) => availability switch
    {
        Availability.Available => "Available",
        Availability.ToBeConfirmed => "To be confirmed",
        _ => "Not available",
    };

    public static string Of(Band band) => band switch
    {
        Band.Below => "below the group average",
        Band.Similar => "similar to the group average",
        _ => "above the group average",
    };

    /// <summary>What sort of area it is, within a sentence.</summary>
    public static string Of(AreaKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Several areas of a kind within a sentence: "boroughs".</summary>
    public static string Several(AreaKind kind) => $"{Of(kind)}s";

    public static string Of(AreaPriorityChoice choice) => choice is AreaPriorityChoice.Mandatory ? "Mandatory everywhere" : "Chosen here";

    /// <summary>The heading of a column of periods.</summary>
    public static string Of(Frequency frequency) => frequency switch
    {
        Frequency.Month => "Month",
        Frequency.Quarter => "Quarter",
        Frequency.HalfYear => "Half-year",
        Frequency.Year => "Year",
        Frequency.Snapshot => "Day",
        _ => $"{frequency.Months()} months",
    };

    /// <summary>One period within a sentence: "quarter".</summary>
    public static string Period(Frequency frequency) => frequency switch
    {
        Frequency.Month => "month",
        Frequency.Quarter => "quarter",
        Frequency.HalfYear => "half-year",
        Frequency.Rolling6 or Frequency.Rolling3 => "period",
        Frequency.Snapshot => "day",
        _ => "year",
    };

    /// <summary>"24 quarters", "1 year".</summary>
    public static string Periods(int count, Frequency frequency)
    {
        var unit = Period(frequency);
        return count == 1 ? $"1 {unit}" : $"{count} {unit}s";
    }

    /// <summary>How often figures come, within a sentence: "quarterly".</summary>
    public static string Often(Frequency frequency) => frequency switch
    {
        Frequency.Month => "monthly",
        Frequency.Quarter => "quarterly",
        Frequency.HalfYear => "half-yearly",
        Frequency.Year => "yearly",
        Frequency.Snapshot => "on single days",
        _ => $"{frequency.Months()} months to each date",
    };

    /// <summary>"the same quarter a year before"; for yearly figures "the year before".</summary>
    public static string SamePeriod(Frequency frequency) => frequency switch
    {
        Frequency.Month => "the same month a year before",
        Frequency.Quarter => "the same quarter a year before",
        Frequency.HalfYear or Frequency.Rolling6 or Frequency.Rolling3 => "the same months a year before",
        Frequency.Snapshot => "the same day a year before",
        _ => "the year before",
    };

    /// <summary>What the numbers are, for the head of a column or an axis.</summary>
    public static string Of(Unit unit) => unit switch
    {
        Unit.Count => "Number",
        Unit.Rate => "Rate",
        Unit.Percent => "Percentage",
        _ => "Score",
    };
}
