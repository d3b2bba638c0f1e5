namespace OpenStatement.Statistics;

/// <summary>The latest points of a series against their usual range: an XmR chart.</summary>
/// <param name="Points">Earliest first, none missing, all counted in the same way; their periods do not overlap.</param>
/// <param name="Limits">Null for fewer points than limits can be drawn from.</param>
/// <param name="Flags">Points that are part of an unusual pattern, earliest first; empty without limits.</param>
public sealed record ProcessChart(ImmutableArray<PeriodFigure> Points, ProcessLimits? Limits, ImmutableArray<FlaggedPoint> Flags);

/// <summary>The range within which a measure usually moves from one period to the next.</summary>
/// <param name="Mean">Of the points.</param>
/// <param name="MeanMovingRange">The mean size of the steps from each point to the next, without those screened out.</param>
/// <param name="IsTrial">Whether fewer than twelve points make the limits uncertain.</param>
public sealed record ProcessLimits(decimal Mean, decimal MeanMovingRange, bool IsTrial)
{
    private const decimal LimitFactor = 2.66m;

    /// <summary>Two thirds of the way to the limits.</summary>
    private const decimal NearFactor = 1.7733m;

    /// <summary>How many unusually large steps were screened out.</summary>
    public int ScreenedOut { get; init; }

    public decimal Lower => Mean - LimitFactor * MeanMovingRange;

    public decimal Upper => Mean + LimitFactor * MeanMovingRange;

    public decimal NearLower => Mean - NearFactor * MeanMovingRange;

    public decimal NearUpper => Mean + NearFactor * MeanMovingRange;
}

/// <summary>A point that is part of an unusual pattern.</summary>
/// <param name="Period">Of the point.</param>
/// <param name="Direction">Towards which side the pattern lies; never the same.</param>
/// <param name="Causes">The rules it meets, in their order.</param>
public sealed record FlaggedPoint(Period Period, Direction Direction, ImmutableArray<SpecialCause> Causes);

/// <summary>A pattern that chance alone seldom makes: the rules of NHS England's "Making data count".</summary>
public enum SpecialCause
{
    /// <summary>A point strictly outside the limits.</summary>
    OutsideLimits,

    /// <summary>Seven points, each higher than the one before, or each lower.</summary>
    Run,

    /// <summary>Of three points on one side of the mean, two beyond two thirds of the way to the limit.</summary>
    TwoOfThree,

    /// <summary>Seven points on one side of the mean.</summary>
    Shift,
}
