namespace OpenStatement.Presentation;

/// <summary>How the site is to be made, as far as its pages depend on it.</summary>
/// <param name="Date">The day of the build: later releases are drafts.</param>
/// <param name="IsPreview">Whether drafts are shown and pages reload themselves.</param>
/// <param name="IsIndexed">Whether search engines may index it.</param>
public sealed record SitePlanOptions(DateOnly Date, bool IsPreview, bool IsIndexed);
