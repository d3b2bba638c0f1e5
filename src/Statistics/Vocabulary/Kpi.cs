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
