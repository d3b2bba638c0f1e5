namespace OpenStatement.Loading;

/// <summary>Each boundary is that of one area, and no area is missing from a map of its kind.</summary>
internal static class BoundaryCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        if (index.Content.Boundaries.IsEmpty)
            return [];
        var named = Boundaries.Named(index.Content).ToList();
        var drawn = named.Select(one => one.Area).OfType<Statistics.Area>().ToList();
        var kinds = drawn.Select(area => area.Kind).ToHashSet();
        var ids = drawn.Select(area => area.Id).ToHashSet();
        return
        [
            .. named.Where(one => one.Area is null).Select(one => BoundaryDiagnostics.NoArea(one.Feature.Location, one.Feature.Value.Area ?? one.Feature.Value.Code)),
            .. named.Where(one => one.Area is not null).GroupBy(one => one.Area!.Id)
                .SelectMany(same => same.Skip(1)).Select(one => BoundaryDiagnostics.Twice(one.Feature.Location, one.Area!.Id)),
            .. index.Content.Areas.Select(area => area.Value)
                .Where(area => kinds.Contains(area.Kind) && !ids.Contains(area.Id))
                .GroupBy(area => area.Kind).OrderBy(kind => kind.Key)
                .Select(kind => BoundaryDiagnostics.WithoutBoundaries(kind.Key, [.. kind.Select(area => area.Id)])),
        ];
    }
}
