namespace OpenStatement.Loading;

/// <summary>A link somebody wrote to a place inside the site.</summary>
/// <param name="Target">A path from the root of the site, such as <c>/priorities/reduce-homicide/#definition</c>.</param>
/// <param name="Release">The release in whose words it stands, which may be a draft; null for glossary and pages.</param>
public sealed record ContentLink(Located<string> Target, ReleaseId? Release);
