namespace OpenStatement.Loading;

/// <summary>An area of the site, with where it is declared.</summary>
internal sealed record ImportArea(string Id, string Name, bool IsForce, SourceLocation Location);
