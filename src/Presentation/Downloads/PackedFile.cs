namespace OpenStatement.Presentation;

/// <summary>A file within a pack.</summary>
/// <param name="Path">Where it stands in the pack, with forward slashes.</param>
/// <param name="Dated">The day it was published, which is the date it gets.</param>
/// <param name="File">The same file where it stands by itself.</param>
public sealed record PackedFile(string Path, DateOnly Dated, PlannedFile File);
