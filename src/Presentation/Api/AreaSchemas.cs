namespace OpenStatement.Presentation;

/// <summary>Areas in the API.</summary>
internal static class AreaSchemas
{
    private static readonly Address s_file = SiteAddresses.Api("areas");

    private static readonly ApiSchema<AreaPriority> s_priority = new ApiSchema<AreaPriority>("AreaPriority", "A measure that has priority in an area for some time.")
        .Object("measure", "The measure.", () => ApiParts.Reference, (one, site) => ApiReference.To(site.MeasureOf(one.Measure)))
        .Word("choice", "Whether it is so everywhere or was chosen there.", (one, _) => one.Choice)
        .Day("from", "The first day.", (one, _) => one.From)
        .DayOrNull("to", "The last day; null while it lasts.", (one, _) => one.To)
        .Text("evidence", "What the choice was based on.", (one, _) => one.Evidence)
        .YesNo("is_illustrative", "Whether it is an example and nobody's real choice.", (one, _) => one.IsIllustrative);

    public static ApiSchema<Area> Area { get; } = new ApiSchema<Area>("Area", "A place for which there are figures.")
        .Text("id", "Its id, as in the figures of this API.", (area, _) => area.Id)
        .Text("name", "Its name.", (area, _) => area.Name)
        .AddressOrNull("url", "Its page; null where it has none.", (area, site) => site.Local.LinkTo(area)?.Address)
        .Address("api", "The file of all areas in this API.", (_, _) => s_file)
        .Word("kind", "What sort of place it is.", (area, _) => area.Kind)
        .TextOrNull("code", "The Office for National Statistics' code; null where it has none.", (area, _) => area.Code)
        .TextOrNull("part_of", "The id of the area it lies in; null where none is named.", (area, _) => area.Parent)
        .YesNo("is_own", "Whether it is the area of the force.", (area, site) => area.Id == site.Settings.Force.Area)
        .Objects("priorities", "The measures that have priority there, in the order of the site.", () => s_priority,
            (area, site) => site.Archive.AreaPriorities.Where(priority => priority.Area == area.Id));

    public static ApiSchema<SiteContext> List { get; } = new ApiSchema<SiteContext>("Areas", "Every area of which a statement has figures, and those around them.")
        .AddressOrNull("url", "The page of the areas within that of the force; null where there is none.", (site, _) => site.Local.Shown.IsEmpty ? null : SiteAddresses.Areas)
        .Address("api", "The address of this file.", (_, _) => s_file)
        .Licensed()
        .Objects("areas", "In the order of the site.", () => Area, (site, _) => Published(site));

    /// <summary>An area that only an unpublished release speaks of is left out.</summary>
    private static IEnumerable<Area> Published(SiteContext context)
    {
        var published = context.Local.Shown.Select(area => area.Id).Append(context.Settings.Force.Area).ToHashSet();
        published.UnionWith(
            from summary in context.Summaries
            from measure in context.Archive.Measures
            from series in summary.Release.Vintage.Of(measure.Id)
            select series.Key.Area);
        foreach (var id in published.ToList())
        {
            for (var around = context.Areas[id].Parent; around is not null && published.Add(around);)
                around = context.Areas[around].Parent;
        }

        return context.Archive.Areas.Where(area => published.Contains(area.Id));
    }
}
