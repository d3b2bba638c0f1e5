using System.Collections.Immutable;

namespace OpenStatement.Presentation;

/// <summary>The files of one release.</summary>
public sealed record ReleaseDownloads(Edition Edition, ImmutableArray<DownloadRow> Rows);
