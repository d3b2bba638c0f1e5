using System.Collections.Immutable;

namespace OpenStatement.Presentation;

/// <summary>A force among those it is compared with.</summary>
public sealed record GroupTable
{
    /// <summary>Unique on its page.</summary>
    public required string Id { get; init; }

    public required string Caption { get; init; }

    /// <summary>The result as a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Such as "Place (1st is lowest)"; null where the counts are too small to rank.</summary>
    public string? PlaceHeading { get; init; }

    /// <summary>Such as "People, mid-2024".</summary>
    public required string PeopleHeading { get; init; }

    /// <summary>Such as "Rate per 1,000 people".</summary>
    public required string RateHeading { get; init; }

    public required ImmutableArray<GroupRow> Rows { get; init; }

    /// <summary>How it was worked out, in plain words.</summary>
    public required string Method { get; init; }
}
