namespace OpenStatement.Presentation;

/// <summary>A sort of object in the answers of the API.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">One word.</param>
/// <param name="Meaning">In plain words.</param>
/// <param name="Fields">In the order in which they stand.</param>
public sealed record ApiObject(string Id, string Name, string Meaning, ImmutableArray<ApiObjectField> Fields);
