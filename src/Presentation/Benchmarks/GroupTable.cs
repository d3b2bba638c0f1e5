namespace OpenStatement.Presentation;

/// <summary>A force among those it is compared with.</summary>
public sealed record GroupTable
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    public required string Caption { get; init; }

    /// <summary>The result as sentences.</summary>
    public required string Sentence { get; init; }

    public required GroupChart Chart { get; init; }

    /// <summary>Null where too few of the forces have boundaries.</summary>
    public AreaMap? Map { get; init; }

    /// <summary>Such as "Place (1st is lowest)"; null where the counts are too small to rank.</summary>
    public string? PlaceHeading { get; init; }

    /// <summary>Such as "People, mid-2024".</summary>
    public required string PeopleHeading { get; init; }

    /// <summary>Such as "Rate per 1,000 people".</summary>
    public required string RateHeading { get; init; }

    /// <summary>The forces, then the region and the nation.</summary>
    public required ImmutableArray<GroupRow> Rows { get; init; }

    /// <summary>What is missing from the table, and why.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>How it was worked out, step by step, in plain words with the numbers of this measure.</summary>
    public required ImmutableArray<string> Method { get; init; }
}
