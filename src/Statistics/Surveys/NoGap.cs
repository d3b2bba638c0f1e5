namespace OpenStatement.Statistics;

/// <summary>Why a division into groups has no gap.</summary>
public enum NoGap
{
    /// <summary>No group has a figure.</summary>
    NoFigures,

    /// <summary>Only one group has a figure.</summary>
    OneGroup,

    /// <summary>Every group has the same percentage.</summary>
    AllTheSame,
}
