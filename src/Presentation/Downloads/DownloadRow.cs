namespace OpenStatement.Presentation;

/// <summary>Files that belong together.</summary>
/// <param name="Name">Of the measure or of the release.</param>
/// <param name="Page">Where to read about it.</param>
/// <param name="Files">In their formats.</param>
public sealed record DownloadRow(string Name, Address Page, ImmutableArray<Link> Files);
