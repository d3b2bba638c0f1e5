namespace OpenStatement.Presentation;

/// <summary>The list of priorities.</summary>
public sealed record PrioritiesPage : Page
{
    public Edition? Edition { get; init; }

    public required ImmutableArray<PriorityGroup> Groups { get; init; }
}
