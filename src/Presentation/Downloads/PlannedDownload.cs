namespace OpenStatement.Presentation;

/// <summary>A download the site will have, made only when it is written.</summary>
/// <param name="Address">Where it will stand.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Build">Gathers its content; safe to call from any thread.</param>
public sealed record PlannedDownload(Address Address, DownloadFormat Format, Func<Download> Build);
