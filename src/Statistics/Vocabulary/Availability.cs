namespace OpenStatement.Statistics;

/// <summary>Whether there are figures for a measure; when there are none, the measure gives its reason.</summary>
public enum Availability
{
    Available,
    NotAvailable,
    ToBeConfirmed,
}
