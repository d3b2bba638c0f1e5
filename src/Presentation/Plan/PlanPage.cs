namespace OpenStatement.Presentation;

/// <summary>Every indicator of the plan, and where it stands.</summary>
public sealed record PlanPage : Page
{
    /// <summary>The release whose figures it shows; null until a first one is published.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Where the plan itself stands; null where it is not online.</summary>
    public Uri? Plan { get; init; }

    /// <summary>How many indicators there are, and how many are reached, move the right or the wrong way or have no data.</summary>
    public required string Summary { get; init; }

    /// <summary>How many there are of each kind, as a sentence.</summary>
    public required string KindsInBrief { get; init; }

    /// <summary>Each kind with how many there are and what it means.</summary>
    public required ImmutableArray<Fact> Kinds { get; init; }

    /// <summary>Each standing with how many there are and what it means.</summary>
    public required ImmutableArray<Fact> Standings { get; init; }

    public required ImmutableArray<PlanSection> Sections { get; init; }
}
