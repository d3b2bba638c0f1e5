namespace OpenStatement.Presentation;

/// <summary>The files of one release.</summary>
/// <param name="Edition">The release.</param>
/// <param name="Whole">Those that are about all of its figures.</param>
/// <param name="Rows">Those of each measure.</param>
public sealed record ReleaseDownloads(Edition Edition, ImmutableArray<Link> Whole, ImmutableArray<DownloadRow> Rows);
