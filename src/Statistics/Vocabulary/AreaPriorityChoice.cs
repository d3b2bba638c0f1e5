namespace OpenStatement.Statistics;

/// <summary>Why a measure has priority in an area.</summary>
public enum AreaPriorityChoice
{
    /// <summary>It has priority in every area.</summary>
    Mandatory,

    /// <summary>The area chose it.</summary>
    Chosen,
}
