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
