namespace OpenStatement.Presentation;

/// <summary>The parts of the site, in the order in which menus name them. A new kind of page is one line here.</summary>
public static class SiteFeatures
{
    /// <summary>What the program itself puts at the root of a site beside its pages, and names that servers treat as a folder's page.</summary>
    private static readonly ImmutableArray<string> s_files = ["assets", "cards", "feed", "index", "latest", "sitemap"];

    internal static ImmutableArray<SiteFeature> All { get; } =
    [
        new(SiteAddresses.Home, HomePages.Build),
        new SiteFeature(SiteAddresses.Priorities, PriorityPages.Plan).InHeader("Priorities"),
        new SiteFeature(SiteAddresses.Measures, MeasurePages.Plan).InHeader("Measures"),
        new(SiteAddresses.Measures, FormerMeasurePages.Plan),
        new SiteFeature(SiteAddresses.Statements, StatementPages.Plan).InHeader("Statements"),
        new(SiteAddresses.Statements, PrintPages.Plan),
        new(SiteAddresses.Statements, PressPages.Plan),
        new SiteFeature(SiteAddresses.Plan, PlanPages.Build) { IsIncluded = context => context.HasPlan }.InHeader("Plan"),
        new SiteFeature(SiteAddresses.Data, DataPages.Build).InHeader("Data"),
        new SiteFeature(SiteAddresses.Search, SearchPages.Build).InHeader(SearchPages.Title),
        new(SiteAddresses.Embeds, EmbedPages.Plan),
        new SiteFeature(SiteAddresses.Methodology, MethodologyPages.Build) { IsOpenToOffice = true }.InFooter(MethodologyPages.Title),
        new SiteFeature(SiteAddresses.Revisions, RevisionPages.Build).InFooter("Revisions"),
        new SiteFeature(SiteAddresses.Calendar, CalendarPages.Build).InFooter(CalendarPages.Title),
        new SiteFeature(SiteAddresses.Commitments, CommitmentPages.Build) { IsIncluded = CommitmentPages.AreNeeded }.InFooter(CommitmentPages.Title),
        new SiteFeature(SiteAddresses.Areas, AreaPages.Plan) { IsIncluded = AreaPages.AreNeeded }.InFooter(Crumbs.Areas.Text),
        new SiteFeature(SiteAddresses.Duty, DutyPages.Build) { IsIncluded = DutyPages.AreNeeded }.InFooter(DutyPages.Title),
        new SiteFeature(SiteAddresses.Glossary, GlossaryPages.Build).InFooter("Glossary"),
        new SiteFeature(SiteAddresses.Developers, ApiPages.Build).InFooter(ApiPages.Title),
        new SiteFeature(SiteAddresses.Home, OfficePages.Plan).InFooter(OfficePages.Links),
        new(SiteAddresses.NotFound, NotFoundPages.Build),
    ];

    /// <summary>Names that no page of the office's own can have.</summary>
    public static FrozenSet<string> ReservedNames { get; } = FrozenSet.ToFrozenSet(
        [.. s_files, .. All.Where(feature => !feature.IsOpenToOffice).Select(feature => feature.RootName)]);

    internal static IEnumerable<PlannedPage> Plan(SiteContext context) =>
        All.Where(feature => feature.IsIncluded(context)).SelectMany(feature => feature.Pages(context));

    internal static ImmutableArray<Link> Menu(MenuPlace place, SiteContext context) =>
        [.. All.Where(feature => feature.Menu == place && feature.IsIncluded(context)).SelectMany(feature => feature.Links(context))];
}
