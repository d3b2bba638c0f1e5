namespace OpenStatement.Statistics;

/// <summary>Which way an indicator is to move.</summary>
public enum KpiDirection
{
    Increase,
    Reduce,
}
