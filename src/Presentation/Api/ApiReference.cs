namespace OpenStatement.Presentation;

/// <summary>Names something that has a page and a file of its own.</summary>
internal sealed record ApiReference(string Id, string Title, Address Url, Address Api)
{
    public static ApiReference To(Measure measure) => new(measure.Id, measure.Title, SiteAddresses.Measure(measure), AddressOf(measure));

    public static ApiReference To(Priority priority, SiteContext context) => new(priority.Id, priority.Title, PageOf(priority, context), AddressOf(priority));

    public static ApiReference To(Release release) =>
        new(release.Id.ToString(), release.Statement.Title, SiteAddresses.Statement(release.Id), AddressOf(release));

    public static Address AddressOf(Measure measure) => SiteAddresses.Api("measures", measure.Id);

    public static Address AddressOf(Priority priority) => SiteAddresses.Api("priorities", priority.Id);

    public static Address AddressOf(Release release) => SiteAddresses.Api("releases", release.Id.ToString());

    /// <summary>Priorities have pages of their own only once a statement is published.</summary>
    public static Address PageOf(Priority priority, SiteContext context) => context.Latest is null ? SiteAddresses.Priorities : SiteAddresses.Priority(priority);
}
