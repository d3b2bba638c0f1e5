namespace OpenStatement.Statistics;

/// <summary>How the average of a group of areas is taken.</summary>
public enum GroupMean
{
    /// <summary>Each area counts the same, as in HMIC's crime and policing comparator.</summary>
    Unweighted,

    /// <summary>Each resident counts the same, as on HMICFRS's value-for-money dashboards.</summary>
    Weighted,
}
