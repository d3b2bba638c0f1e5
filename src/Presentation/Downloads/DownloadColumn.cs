namespace OpenStatement.Presentation;

/// <summary>A column of the downloads: part of the promise to those who use them.</summary>
/// <param name="Name">In snake case; never changes.</param>
/// <param name="Meaning">In plain words.</param>
public sealed record DownloadColumn(string Name, string Meaning);
