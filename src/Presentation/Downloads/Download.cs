namespace OpenStatement.Presentation;

/// <summary>The content of a file that a release gives away; it stays the same for ever.</summary>
/// <param name="Release">The edition it belongs to.</param>
/// <param name="Settings">Who gives it away, and on what terms.</param>
public abstract record Download(Release Release, SiteSettings Settings) : FileContent;
