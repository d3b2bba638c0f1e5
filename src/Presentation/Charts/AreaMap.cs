namespace OpenStatement.Presentation;

/// <summary>Areas shaded by their figures. The table beside it has the same figures.</summary>
public sealed record AreaMap
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What it shows and what stands out, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>How the classes were made and what to beware of, as sentences.</summary>
    public required string Note { get; init; }

    /// <summary>Of the drawing, whose width is <see cref="MapProjection.Width"/>.</summary>
    public required decimal Height { get; init; }

    public required ImmutableArray<MapShape> Shapes { get; init; }

    /// <summary>Lowest first; at most five.</summary>
    public required ImmutableArray<string> Classes { get; init; }

    /// <summary>Which areas have no figure, and why; null where all have one.</summary>
    public string? Missing { get; init; }
}
