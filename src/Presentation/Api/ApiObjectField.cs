namespace OpenStatement.Presentation;

/// <summary>A field of an object as a row of a table.</summary>
/// <param name="Name">In snake case.</param>
/// <param name="Kind">What it holds, such as "text or null"; the name of the sort of object where it holds one.</param>
/// <param name="Inner">The anchor of that sort; null where it holds none.</param>
/// <param name="Meaning">In plain words.</param>
public sealed record ApiObjectField(string Name, string Kind, Address? Inner, string Meaning);
