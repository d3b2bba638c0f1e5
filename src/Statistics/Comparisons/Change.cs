namespace OpenStatement.Statistics;

/// <summary>How far a figure has moved between two periods.</summary>
/// <param name="Earlier">What it was.</param>
/// <param name="Later">What it is.</param>
/// <param name="SmallestForPercentage">
/// The smallest earlier value of which a percentage means anything; null where none does, as with rare events, scores and
/// what is a percentage itself.
/// </param>
public sealed record Change(PeriodFigure Earlier, PeriodFigure Later, decimal? SmallestForPercentage)
{
    /// <summary>Later less earlier, in the measure's unit; for percentages these are percentage points.</summary>
    public decimal Difference => Later.Value - Earlier.Value;

    /// <summary>
    /// (later − earlier) / earlier, so −0.12 is a fall of 12%; null when the earlier value is too small, and always when
    /// it is nothing or less.
    /// </summary>
    public decimal? Fraction => Earlier.Value > 0 && Earlier.Value >= SmallestForPercentage ? Difference / Earlier.Value : null;

    public Direction Direction => Difference switch
    {
        < 0 => Direction.Down,
        > 0 => Direction.Up,
        _ => Direction.Same,
    };
}

/// <summary>Which way a figure moved.</summary>
public enum Direction
{
    Same,
    Up,
    Down,
}
