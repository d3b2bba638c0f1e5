namespace OpenStatement.Presentation;

/// <summary>One of the files in which the same figures are given away.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Address">Where it stands.</param>
public sealed record DatasetFile(FileFormat Format, Address Address);
