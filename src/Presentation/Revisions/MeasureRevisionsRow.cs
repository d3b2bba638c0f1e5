namespace OpenStatement.Presentation;

/// <summary>How one statement gives the figures of one measure that were published before.</summary>
public sealed record MeasureRevisionsRow
{
    /// <summary>Its title, and the list of its changed figures.</summary>
    public required Link Measure { get; init; }

    /// <summary>Which statement it is held against, where that is not the one before.</summary>
    public string? Against { get; init; }

    public required string Compared { get; init; }

    public required string Changed { get; init; }

    /// <summary>Such as "5 more", or why there is none.</summary>
    public required string NetChange { get; init; }

    /// <summary>Such as "8 more"; "none" where no figure was replaced by another.</summary>
    public required string Largest { get; init; }

    /// <summary>The period of the largest change, with both figures.</summary>
    public string? LargestDetail { get; init; }

    /// <summary>The labels of the reasons given.</summary>
    public required string Reason { get; init; }
}
