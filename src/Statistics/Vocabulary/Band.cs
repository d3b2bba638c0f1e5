namespace OpenStatement.Statistics;

/// <summary>Where a figure stands against the average of a group.</summary>
public enum Band
{
    Below,
    Similar,
    Above,
}
