namespace OpenStatement.Presentation;

/// <summary>The whole API, for its formal description.</summary>
/// <param name="Settings">Whose API it is.</param>
/// <param name="Resources">All it can be asked for.</param>
public sealed record ApiCatalogue(SiteSettings Settings, ImmutableArray<ApiResource> Resources) : FileContent;
