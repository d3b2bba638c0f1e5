namespace OpenStatement.Presentation;

/// <summary>One force, region or nation in a comparison.</summary>
public sealed record GroupRow
{
    public required string Name { get; init; }

    /// <summary>Whether the site is about it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether it is a region or a nation, which is neither ranked nor part of the average.</summary>
    public bool IsWider { get; init; }

    /// <summary>Such as "3rd"; null where it is not ranked.</summary>
    public string? Rank { get; init; }

    /// <summary>Such as "Below"; null where it is not judged.</summary>
    public string? Band { get; init; }

    /// <summary>The rates that chance alone would give, such as "2.41 to 2.55"; null where there are none.</summary>
    public string? Limits { get; init; }

    /// <summary>Per so many people.</summary>
    public required string Rate { get; init; }

    /// <summary>Over twelve months.</summary>
    public required string Count { get; init; }

    /// <summary>Who lived in its area.</summary>
    public required string People { get; init; }
}
