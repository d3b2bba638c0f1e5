namespace OpenStatement.Presentation;

/// <summary>The front page: each priority at a glance.</summary>
public sealed record HomePage : Page
{
    /// <summary>Null until a first release is published.</summary>
    public Edition? Edition { get; init; }

    /// <summary>How many measures went which way, in words.</summary>
    public required string Summary { get; init; }

    /// <summary>The statement's introduction.</summary>
    public required WrittenText Introduction { get; init; }

    public required ImmutableArray<PriorityCard> Cards { get; init; }

    /// <summary>What is planned next: the first open actions of the latest release.</summary>
    public required ImmutableArray<PlannedAction> Actions { get; init; }

    /// <summary>All releases, latest first.</summary>
    public required ImmutableArray<EditionLink> Editions { get; init; }
}
