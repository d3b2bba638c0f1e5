namespace OpenStatement.Presentation;

/// <summary>
/// A sort of object of the API: its fields, each with what it means and how its value is found. Files, their formal
/// description and the page for developers are all made from it, so that they cannot say different things.
/// </summary>
/// <param name="name">One word, with a capital letter.</param>
/// <param name="meaning">In plain words.</param>
public abstract class ApiSchema(string name, string meaning)
{
    public string Name { get; } = name;

    public string Meaning { get; } = meaning;

    /// <summary>In the order in which they are written.</summary>
    public abstract ImmutableArray<ApiField> Fields { get; }
}
