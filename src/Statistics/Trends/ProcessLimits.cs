namespace OpenStatement.Statistics;

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
