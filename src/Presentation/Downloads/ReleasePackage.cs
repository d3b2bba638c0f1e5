namespace OpenStatement.Presentation;

/// <summary>The figures of a release as a whole: what its files are, and how to cite them.</summary>
/// <param name="Release">The edition.</param>
/// <param name="Settings">Who gives them away, and on what terms.</param>
/// <param name="Name">What the edition is called, such as "Quarter ending December 2025".</param>
/// <param name="Measures">Those with figures, in the order of the archive.</param>
/// <param name="HasRevisions">Whether there is a file of changed figures.</param>
public sealed record ReleasePackage(
    Release Release, SiteSettings Settings, string Name, ImmutableArray<Measure> Measures, bool HasRevisions) : Download(Release, Settings);
