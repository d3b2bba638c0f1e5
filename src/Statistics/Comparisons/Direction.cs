namespace OpenStatement.Statistics;

/// <summary>Which way a figure moved.</summary>
public enum Direction
{
    Same,
    Up,
    Down,
}
