namespace OpenStatement.Statistics;

/// <summary>A key performance indicator: how the plan will know whether an objective is achieved.</summary>
public sealed record Kpi
{
    public required string Id { get; init; }

    /// <summary>Id of the objective it belongs to.</summary>
    public required string Objective { get; init; }

    public required string Title { get; init; }

    public required KpiKind Kind { get; init; }

    /// <summary>Id of the indicator of which it is one of several; null for one of its own.</summary>
    public string? PartOf { get; init; }

    /// <summary>Which way it is to move; null where the plan names no direction.</summary>
    public KpiDirection? Direction { get; init; }

    /// <summary>Only for an indicator of the kind <see cref="KpiKind.Target"/>.</summary>
    public KpiTarget? Target { get; init; }

    /// <summary>Why there is no number, or why this kind was chosen.</summary>
    public string? Reason { get; init; }

    /// <summary>Who is to bring it about, such as the force or a partnership.</summary>
    public required string Owner { get; init; }

    /// <summary>Ids of the measures whose figures show where it stands; empty where none does.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>Why there are no figures yet; needed where there is no measure.</summary>
    public string? NoDataReason { get; init; }
}

/// <summary>What the plan promises of an indicator.</summary>
public enum KpiKind
{
    /// <summary>A number is to be reached.</summary>
    Target,

    /// <summary>It is to move in one direction; no number is set.</summary>
    Trajectory,

    /// <summary>It is watched, and acted upon if it moves.</summary>
    Monitor,

    /// <summary>It is to stay where it is, or better.</summary>
    Maintain,

    /// <summary>Something is to be set up.</summary>
    Establish,

    /// <summary>Something is to be found out.</summary>
    Identify,
}

/// <summary>Which way an indicator is to move.</summary>
public enum KpiDirection
{
    Increase,
    Reduce,
}

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
