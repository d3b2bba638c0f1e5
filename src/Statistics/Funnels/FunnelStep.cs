namespace OpenStatement.Statistics;

/// <summary>One stage of a funnel in one release.</summary>
/// <param name="Measure">What counts the cases at this stage, or says of them in another unit.</param>
/// <param name="Figure">For counts that of the funnel's period, otherwise the latest; null where there is none.</param>
/// <param name="IsSuppressed">Whether a figure of the period must not be shown.</param>
public sealed record FunnelStep(Measure Measure, PeriodFigure? Figure, bool IsSuppressed)
{
    /// <summary>The count at the first stage, in the same period; null for that stage itself, and where either is unknown.</summary>
    public PeriodFigure? First { get; init; }

    /// <summary>The count at the stage before, in the same period; null at the first, and where either is unknown.</summary>
    public PeriodFigure? Before { get; init; }

    public bool IsCount => Measure.Unit is Unit.Count;
}
