namespace OpenStatement.Presentation;

/// <summary>A field of an object of the API: part of the promise to those who use it.</summary>
/// <param name="Name">In snake case; never changes.</param>
/// <param name="Meaning">In plain words.</param>
/// <param name="Kind">What its value is, or each of its values.</param>
public sealed record ApiField(string Name, string Meaning, ApiKind Kind)
{
    /// <summary>Whether it is null where there is nothing to say.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether it holds any number of values.</summary>
    public bool IsList { get; init; }

    /// <summary>The words that it may hold; empty where it is no word.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Of the objects it holds; null where it holds none. Asked for late, since objects may hold others of their own sort.</summary>
    internal Func<ApiSchema>? SchemaOf { get; init; }

    public ApiSchema? Schema => SchemaOf?.Invoke();
}
