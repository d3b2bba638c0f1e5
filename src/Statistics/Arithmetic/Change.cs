namespace OpenStatement.Statistics;

/// <summary>How far a figure has moved between two periods.</summary>
/// <param name="Earlier">What it was.</param>
/// <param name="Later">What it is.</param>
/// <param name="IsRare">Whether it counts events too rare for a percentage to mean anything: see <see cref="RareEvents"/>.</param>
public sealed record Change(PeriodFigure Earlier, PeriodFigure Later, bool IsRare = false)
{
    /// <summary>Below this an earlier count is too small for a percentage to mean anything.</summary>
    public const decimal SmallestCountForPercentage = 20;

    /// <summary>Later less earlier, in the measure's unit; for percentages these are percentage points.</summary>
    public decimal Difference => Later.Value - Earlier.Value;

    /// <summary>
    /// (later − earlier) / earlier, so −0.12 is a fall of 12%; null when the earlier count is under
    /// <see cref="SmallestCountForPercentage"/> or the events are rare.
    /// </summary>
    public decimal? Fraction => IsRare || Earlier.Value < SmallestCountForPercentage ? null : Difference / Earlier.Value;

    public Direction Direction => Difference switch
    {
        < 0 => Direction.Down,
        > 0 => Direction.Up,
        _ => Direction.Same,
    };
}
