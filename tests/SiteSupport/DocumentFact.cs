namespace OpenStatement.SiteSupport;

/// <summary>Something a published document says.</summary>
/// <param name="Page">The path of the page that must say it.</param>
/// <param name="Text">As it must stand in what a reader sees.</param>
/// <param name="Source">Where the document says it.</param>
public sealed record DocumentFact(string Page, string Text, string Source);
