namespace OpenStatement.Presentation;

/// <summary>The figures of one measure as catalogues of data describe them.</summary>
public sealed record Dataset
{
    /// <summary>The measure's id: unique in the catalogue.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>From 50 to 5,000 characters, as search engines for data ask.</summary>
    public required string Description { get; init; }

    public required ImmutableArray<string> Keywords { get; init; }

    /// <summary>The page that shows the figures.</summary>
    public required Address Page { get; init; }

    /// <summary>When the site first published figures of it.</summary>
    public required DateOnly Issued { get; init; }

    /// <summary>When it last did.</summary>
    public required DateOnly Modified { get; init; }

    /// <summary>The statement whose figures the files hold.</summary>
    public required ReleaseId Release { get; init; }

    /// <summary>From the first period to the last.</summary>
    public required Period Covers { get; init; }

    public required Area Area { get; init; }

    public required Frequency Frequency { get; init; }

    /// <summary>Who published the figures first, and where, in words.</summary>
    public required string Source { get; init; }

    /// <summary>The files at addresses that stay, in each of their formats.</summary>
    public required ImmutableArray<DatasetFile> Files { get; init; }
}
