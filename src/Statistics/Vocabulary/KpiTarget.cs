namespace OpenStatement.Statistics;

/// <summary>The number an indicator is to reach.</summary>
/// <param name="Aim">How the figure is held against it.</param>
/// <param name="Value">In the unit of the measure, or of <paramref name="Unit"/>.</param>
/// <param name="Unit">What is counted, such as "officers" or "%"; null where the measure says it.</param>
/// <param name="By">The last day for it; null where the plan names none.</param>
public sealed record KpiTarget(KpiAim Aim, decimal Value, string? Unit, DateOnly? By)
{
    private const string PercentSign = "%";

    /// <summary>Whether its number is the size of a change since the baseline, not a figure.</summary>
    public bool IsOfChange => Aim is KpiAim.IncreaseBy or KpiAim.ReduceBy;

    /// <summary>Whether it names per cent itself; without a unit it may still be, as its measure is.</summary>
    public bool IsInPercent => Unit is PercentSign;
}
