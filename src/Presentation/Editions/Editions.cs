namespace OpenStatement.Presentation;

/// <summary>The releases as readers meet them.</summary>
internal static class Editions
{
    public static Edition Of(Release release, SiteContext context) => new()
    {
        Release = release.Id,
        Name = Name(release),
        DataAsAt = release.Statement.DataAsAt,
        Published = release.Statement.Published,
        NextDue = release.Statement.NextDue,
        IsLatest = release == context.Latest?.Release,
        IsDraft = context.IsDraft(release),
    };

    /// <summary>"Quarter ending December 2025".</summary>
    public static string Name(Release release) => Sentences.Capitalise(Dates.Name(release.Statement.Period));

    /// <summary>Every release, latest first, each with the address it has for the purpose at hand.</summary>
    public static ImmutableArray<EditionLink> Links(SiteContext context, Func<ReleaseId, Address> address) =>
        [.. context.Summaries.Reverse().Select(summary => Link(summary.Release, context, address))];

    public static EditionLink Link(Release release, SiteContext context, Func<ReleaseId, Address> address) =>
        new(new Link(Name(release), address(release.Id)), release.Statement.Published, context.IsDraft(release));
}
