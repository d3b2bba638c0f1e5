namespace OpenStatement.Presentation;

/// <summary>What the latest release says about one area within the force's own.</summary>
public sealed record AreaPage : Page
{
    /// <summary>Null until a first statement is published.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Such as "Borough in Northshire", or "Ward in" with the area around it behind it.</summary>
    public required string Lead { get; init; }

    /// <summary>The local area it lies in; null where it has no page or there is none.</summary>
    public Link? Parent { get; init; }

    /// <summary>The areas within it that have pages, by kind.</summary>
    public required ImmutableArray<AreaList> Children { get; init; }

    public required ImmutableArray<AreaPriorityNote> Priorities { get; init; }

    public required ImmutableArray<AreaMeasure> Measures { get; init; }
}
