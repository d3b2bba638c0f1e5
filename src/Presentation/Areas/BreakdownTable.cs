namespace OpenStatement.Presentation;

/// <summary>A measure by area or by another dimension: a table and, with it, small charts on one scale.</summary>
public sealed record BreakdownTable
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    /// <summary>"By borough".</summary>
    public required string Heading { get; init; }

    public required string Caption { get; init; }

    /// <summary>What stands out and what to beware of, as sentences.</summary>
    public required string Sentence { get; init; }

    /// <summary>The heading of the first column, such as "Borough".</summary>
    public required string NameHeading { get; init; }

    public required string FigureHeading { get; init; }

    /// <summary>Null where there are no rates.</summary>
    public string? RateHeading { get; init; }

    /// <summary>Null where there are no shares.</summary>
    public string? ShareHeading { get; init; }

    /// <summary>Null where there are no places.</summary>
    public string? PlaceHeading { get; init; }

    /// <summary>Highest first.</summary>
    public required ImmutableArray<BreakdownRow> Rows { get; init; }

    /// <summary>The markers that occur in it, to be explained above it.</summary>
    public required ImmutableArray<MarkerSymbol> Markers { get; init; }

    /// <summary>Null where too few areas have boundaries, and where it would be the same map again.</summary>
    public AreaMap? Map { get; init; }

    /// <summary>What the small charts show and on which scale, as a sentence; null where there are none.</summary>
    public string? Charts { get; init; }
}
