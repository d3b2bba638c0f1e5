namespace OpenStatement.Presentation;

/// <summary>Makes the page that hosts show where there is none.</summary>
internal static class NotFoundPages
{
    public static NotFoundPage Build(SiteContext _) => new()
    {
        Address = SiteAddresses.NotFound,
        Heading = "Page not found",
        Description = "There is no page at this address.",
        IsIndexed = false,
    };
}
