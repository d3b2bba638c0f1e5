namespace OpenStatement.Statistics;

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
