namespace OpenStatement.Presentation;

/// <summary>The first file of the API, from which all others are reached.</summary>
internal static class IndexSchemas
{
    private static readonly ApiSchema<Publisher> s_publisher = new ApiSchema<Publisher>("Publisher", "Who publishes the statements.")
        .Text("name", "The name of the office.", (publisher, _) => publisher.Name)
        .Text("role", "What the holder of the office is called.", (publisher, _) => publisher.Role)
        .Text("contact_name", "The team to ask.", (publisher, _) => publisher.ContactName)
        .Text("contact_email", "Where to write.", (publisher, _) => publisher.ContactEmail);

    private static readonly ApiSchema<SiteContext> s_links = new ApiSchema<SiteContext>("Links", "Where everything is.")
        .Address("priorities", "Every priority.", (_, _) => SiteAddresses.Api("priorities"))
        .Address("measures", "Every measure; each leads to its figures and revisions.", (_, _) => SiteAddresses.Api("measures"))
        .Address("releases", "Every statement; each leads to its words and files.", (_, _) => SiteAddresses.Api("releases"))
        .Address("commitments", "Every planned action and request.", (_, _) => SiteAddresses.Api("commitments"))
        .Address("areas", "Every area.", (_, _) => SiteAddresses.Api("areas"))
        .AddressOrNull("plan", "The plan and its indicators; null where the site reports on none.", (site, _) => site.HasPlan ? SiteAddresses.Api("plan") : null)
        .Address("openapi", "The formal description of this API.", (_, _) => SiteAddresses.Api("openapi"))
        .Address("documentation", "This API explained.", (_, _) => SiteAddresses.Developers)
        .Address("data", "The page of all files of figures.", (_, _) => SiteAddresses.Data)
        .AddressOrNull("catalogue", "What data the site has, for portals (DCAT); null until a first statement is published.", (site, _) => site.Latest is null ? null : SiteAddresses.Catalogue)
        .Address("calendar", "When statements come and came.", (_, _) => SiteAddresses.Calendar)
        .Address("feed", "The news of the site.", (_, _) => SiteAddresses.Feed);

    public static ApiSchema<SiteContext> File { get; } = new ApiSchema<SiteContext>("Index", "What the site is, and where everything is.")
        .List(SiteAddresses.Api("index"), SiteAddresses.Home)
        .Text("version", "The version of this API: it only ever gains fields and files.", (_, _) => ApiResources.Version)
        .Text("title", "The name of the site.", (site, _) => site.Settings.Title)
        .TextOrNull("demonstration_notice", "What readers must know of a demonstration; null on a real site.", (site, _) => site.Settings.DemonstrationNotice)
        .Object("publisher", "Who publishes it.", () => s_publisher, (site, _) => site.Settings.Publisher)
        .Text("force", "The police force it is about.", (site, _) => site.Settings.Force.Name)
        .Object("area", "The area of the force.", () => AreaSchemas.Area, (site, _) => site.OwnArea)
        .ObjectOrNull("latest_release", "The latest statement; null until a first one is published.", () => ReleaseSchemas.InList, (site, _) => site.Latest?.Release)
        .Object("links", "Where everything is.", () => s_links, (site, _) => site);
}
