namespace OpenStatement.Loading;

/// <summary>Which area each boundary belongs to.</summary>
internal static class Boundaries
{
    /// <summary>Those of areas of the site, in the order of the file; of several for one area the first.</summary>
    public static ImmutableArray<AreaBoundary> Of(SiteContent content) =>
        [.. Named(content).Where(named => named.Area is not null).DistinctBy(named => named.Area!.Id).Select(named => new AreaBoundary(named.Area!.Id, named.Feature.Value.Rings))];

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
