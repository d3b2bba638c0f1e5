namespace OpenStatement.Statistics;

/// <summary>A percentage divided by one dimension, such as age, in one period.</summary>
/// <param name="Dimension">As in the observations.</param>
/// <param name="Period">The latest of the measure.</param>
/// <param name="Groups">Every group of the period, also those whose figure is withheld; by category, never empty.</param>
public sealed record Division(string Dimension, Period Period, ImmutableArray<GroupFigure> Groups)
{
    /// <summary>Null where there is a reason against it.</summary>
    public GroupGap? Gap { get; init; }

    /// <summary>Null where there is a gap.</summary>
    public NoGap? Reason { get; init; }
}
