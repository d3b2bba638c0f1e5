namespace OpenStatement.Loading;

/// <summary>No area is part of itself.</summary>
internal static class AreaCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var parents = index.Content.Areas.DistinctBy(area => area.Value.Id).ToDictionary(area => area.Value.Id, area => area.Value.Parent);
        return index.Content.Areas
            .Select(area => (area, path: PathFrom(area.Value, parents)))
            .Where(pair => pair.path.Count > 1 && pair.path[0] == pair.path[^1])
            .Select(pair => AreaDiagnostics.AreaInItself(pair.area.Locate(AreaTable.Parent), pair.path));
    }

    /// <summary>The ids from an area upwards, until there is no parent or an id comes again.</summary>
    private static List<string> PathFrom(Area area, Dictionary<string, string?> parents)
    {
        var path = new List<string> { area.Id };
        for (var parent = area.Parent; parent is not null; parent = parents.GetValueOrDefault(parent))
        {
            var isSeen = path.Contains(parent);
            path.Add(parent);
            if (isSeen)
                break;
        }

        return path;
    }
}
