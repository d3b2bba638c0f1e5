namespace OpenStatement.Presentation;

/// <summary>Every area within the force's own that has a page.</summary>
public sealed record AreasPage : Page
{
    /// <summary>By name; those of the same name are told apart.</summary>
    public required ImmutableArray<AreaList> AToZ { get; init; }

    /// <summary>By what sort of area they are; empty where there is one sort only.</summary>
    public required ImmutableArray<AreaList> ByKind { get; init; }
}
