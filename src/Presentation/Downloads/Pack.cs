namespace OpenStatement.Presentation;

/// <summary>Several files in one, with a list of their SHA-256 sums.</summary>
/// <param name="Files">In the order in which they are packed.</param>
public sealed record Pack(ImmutableArray<PackedFile> Files) : FileContent;
