namespace OpenStatement.Loading;

/// <summary>Which area each boundary belongs to.</summary>
internal static class Boundaries
{
    /// <summary>Those of areas of the site, in the order of the file; of several for one area the first.</summary>
    public static ImmutableArray<AreaBoundary> Match(SiteContent content) =>
        [.. Named(content).Where(named => named.Area is not null).DistinctBy(named => named.Area!.Id)
            .Select(named => new AreaBoundary(named.Area!.Id, named.Feature.Value.Rings))];

    /// <summary>Every boundary with its area; null where it is that of none.</summary>
    public static IEnumerable<(Located<BoundaryFeature> Feature, Area? Area)> Named(SiteContent content)
    {
        var areas = content.Areas.Select(area => area.Value).ToList();
        var byId = areas.DistinctBy(area => area.Id).ToDictionary(area => area.Id);
        var byCode = areas.Where(area => area.Code is not null).DistinctBy(area => area.Code).ToDictionary(area => area.Code!);
        return content.Boundaries.Select(feature => (feature, Find(feature.Value)));

        Area? Find(BoundaryFeature feature) =>
            feature.Area is { } id ? byId.GetValueOrDefault(id) : feature.Code is { } code ? byCode.GetValueOrDefault(code) : null;
    }
}

/// <summary>Each boundary is that of one area, and no area is missing from a map of its kind.</summary>
internal static class BoundaryCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        if (index.Content.Boundaries.IsEmpty)
            return [];
        var named = Boundaries.Named(index.Content).ToList();
        var drawn = named.Select(boundary => boundary.Area).OfType<Statistics.Area>().ToList();
        var kinds = drawn.Select(area => area.Kind).ToHashSet();
        var ids = drawn.Select(area => area.Id).ToHashSet();
        return
        [
            .. named.Where(boundary => boundary.Area is null)
                .Select(boundary =>
                    BoundaryDiagnostics.NoArea(boundary.Feature.Location, boundary.Feature.Value.Area ?? boundary.Feature.Value.Code)),
            .. named.Where(boundary => boundary.Area is not null).GroupBy(boundary => boundary.Area!.Id)
                .SelectMany(same => same.Skip(1))
                .Select(boundary => BoundaryDiagnostics.Twice(boundary.Feature.Location, boundary.Area!.Id)),
            .. index.Content.Areas.Select(area => area.Value)
                .Where(area => kinds.Contains(area.Kind) && !ids.Contains(area.Id))
                .GroupBy(area => area.Kind).OrderBy(kind => kind.Key)
                .Select(kind => BoundaryDiagnostics.WithoutBoundaries(kind.Key, [.. kind.Select(area => area.Id)])),
        ];
    }
}
