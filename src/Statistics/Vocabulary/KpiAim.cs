namespace OpenStatement.Statistics;

/// <summary>How a figure is held against the number of a target.</summary>
public enum KpiAim
{
    AtLeast,
    MoreThan,
    AtMost,
    FewerThan,

    /// <summary>The figure is to grow by the number, from where it stood in the baseline.</summary>
    IncreaseBy,

    /// <summary>The figure is to fall by the number, from where it stood in the baseline.</summary>
    ReduceBy,
}
