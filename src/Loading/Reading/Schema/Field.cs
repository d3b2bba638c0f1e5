namespace OpenStatement.Loading;

/// <summary>A column of a table or a key of a document: what the readers accept and what the reference explains.</summary>
/// <param name="Name">As it is written in the file.</param>
/// <param name="Kind">How its values are written.</param>
/// <param name="Description">What it means, in one or two plain sentences.</param>
internal sealed record Field(string Name, ValueKind Kind, string Description)
{
    /// <summary>Whether it may be left empty.</summary>
    public bool IsOptional { get; init; }

    public string Example { get; init; } = "";

    /// <summary>The words a choice allows; empty for every other kind.</summary>
    public ImmutableArray<string> AllowedValues { get; init; } = [];

    /// <summary>The least value of a whole number.</summary>
    public int Minimum { get; init; }

    /// <summary>The greatest value of a whole number.</summary>
    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>The keys of a group; empty for every other kind.</summary>
    public ImmutableArray<Field> Children { get; init; } = [];
}

/// <summary>How a value is written in a table or a document.</summary>
internal enum ValueKind
{
    Text,

    /// <summary>Small letters and digits in groups joined by hyphens.</summary>
    Id,

    /// <summary>Several ids; with spaces between them in a table, as a list in a document.</summary>
    Ids,

    /// <summary>One of the allowed words.</summary>
    Choice,

    /// <summary>Any number of short texts, as a list; where words are allowed, only those. Documents only.</summary>
    Texts,

    YesNo,

    WholeNumber,

    Number,

    Date,

    /// <summary>The year and month that name a release.</summary>
    Release,

    /// <summary>Hours and minutes.</summary>
    Time,

    /// <summary>Symbols in square brackets side by side, such as <c>[r][e]</c>.</summary>
    Markers,

    Url,

    Email,

    /// <summary>Keys of its own, indented under it. Documents only.</summary>
    Group,

    /// <summary>Any number of groups, each with the same keys. Documents only.</summary>
    Groups,
}
