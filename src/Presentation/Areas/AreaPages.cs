namespace OpenStatement.Presentation;

/// <summary>Makes the list of areas and a page for each.</summary>
internal static class AreaPages
{
    private static readonly StringComparer s_byName = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase);

    public static bool AreNeeded(SiteContext context) => !context.Local.Shown.IsEmpty;

    public static IEnumerable<PlannedPage> Plan(SiteContext context) =>
    [
        new(SiteAddresses.Areas, () => BuildIndex(context)),
        .. context.Local.Shown.Select(area => new PlannedPage(SiteAddresses.Area(area), () => Build(area, context))),
    ];

    public static AreasPage BuildIndex(SiteContext context)
    {
        var shown = context.Local.Shown;
        return new AreasPage
        {
            Address = SiteAddresses.Areas,
            Heading = "Areas",
            Description = $"Figures and priorities for {SeveralKinds(shown)} in {context.OwnArea.Name}.",
            Breadcrumbs = [Crumbs.Home],
            IsDraft = IsDraft(context),
            AToZ =
            [
                .. shown.Select(area => new Link(FullName(area, context), SiteAddresses.Area(area)))
                    .OrderBy(link => link.Text, s_byName)
                    .GroupBy(link => char.ToUpperInvariant(link.Text[0]).ToString())
                    .Select(letter => new AreaList(letter.Key, [.. letter])),
            ],
            ByKind = shown.Select(area => area.Kind).Distinct().Count() > 1 ? ByKind(shown, area => FullName(area, context)) : [],
        };
    }

    public static AreaPage Build(Area area, SiteContext context)
    {
        var parent = context.Local.All.Around(area) is { } around ? context.Local.LinkTo(around) : null;
        var measures = context.Latest is { } latest ? AreaMeasures.Of(area, latest, context) : [];
        return new AreaPage
        {
            Address = SiteAddresses.Area(area),
            Heading = area.Name,
            Description = $"{area.Name}: the latest figures on crime and policing, how they compare with other {Labels.Several(area.Kind)} in {context.OwnArea.Name}, and its priorities.",
            Breadcrumbs = [Crumbs.Home, Crumbs.Areas, .. parent is null ? [] : new[] { parent }],
            IsDraft = IsDraft(context),
            Edition = context.Latest is { } newest ? Editions.Of(newest.Release, context) : null,
            Lead = $"{Sentences.Capitalise(Labels.Of(area.Kind))} in {NameAround(area, context)}",
            Parent = parent,
            Children = ByKind([.. context.Local.All.Within(area).Where(child => context.Local.LinkTo(child) is not null)], child => child.Name),
            Priorities = AreaPriorityNotes.Of(area, measures, context),
            Measures = measures,
        };
    }

    private static bool IsDraft(SiteContext context) => context.Latest is { } latest && context.IsDraft(latest.Release);

    public static string NameAround(Area area, SiteContext context) => context.Local.All.Around(area)?.Name ?? context.OwnArea.Name;

    /// <summary>Wards of several boroughs often have the same name.</summary>
    private static string FullName(Area area, SiteContext context) =>
        context.Local.All.Around(area) is { } around ? $"{area.Name}, {around.Name}" : area.Name;

    private static ImmutableArray<AreaList> ByKind(ImmutableArray<Area> areas, Func<Area, string> name) =>
    [
        .. areas.GroupBy(area => area.Kind).OrderBy(kind => kind.Key).Select(kind => new AreaList(
            Sentences.Capitalise(Labels.Several(kind.Key)),
            [.. kind.Select(area => new Link(name(area), SiteAddresses.Area(area))).OrderBy(link => link.Text, s_byName)])),
    ];

    private static string SeveralKinds(ImmutableArray<Area> areas) =>
        Sentences.List([.. areas.Select(area => area.Kind).Distinct().Order().Select(Labels.Several)]);
}
