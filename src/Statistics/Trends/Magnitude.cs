namespace OpenStatement.Statistics;

/// <summary>The size of a change over twelve months, by the thresholds in the settings.</summary>
public enum Magnitude
{
    Small,
    Moderate,
    Large,
}
