namespace OpenStatement.Statistics;

/// <summary>The boroughs, wards and neighbourhoods within the area of the force, and how they lie within one another.</summary>
public sealed class LocalAreas
{
    private readonly FrozenDictionary<string, Area> _byId;
    private readonly ILookup<string, Area> _byParent;

    /// <param name="areas">Each id once.</param>
    /// <param name="force">Id of the force's own area.</param>
    public LocalAreas(ImmutableArray<Area> areas, string force)
    {
        var byId = areas.ToFrozenDictionary(area => area.Id);
        var within = new Dictionary<string, bool> { [force] = true };
        All = [.. areas.Where(area => IsLocal(area.Kind) && IsWithin(area.Id, byId, within))];
        _byId = All.ToFrozenDictionary(area => area.Id);
        _byParent = All.Where(area => area.Parent is not null).ToLookup(area => area.Parent!);
    }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Area> All { get; }

    public static bool IsLocal(AreaKind kind) => kind is AreaKind.Borough or AreaKind.Ward or AreaKind.Neighbourhood;

    public bool Contains(string area) => _byId.ContainsKey(area);

    /// <summary>The local area around one; null where it lies in the force's own without another between.</summary>
    public Area? Around(Area area) => area.Parent is { } parent ? _byId.GetValueOrDefault(parent) : null;

    /// <summary>The areas of which this one is the parent.</summary>
    public IEnumerable<Area> Within(Area area) => _byParent[area.Id];

    public IEnumerable<Area> OfKind(AreaKind kind) => All.Where(area => area.Kind == kind);

    /// <summary>Each area is looked at once, however long the chains are.</summary>
    private static bool IsWithin(string id, FrozenDictionary<string, Area> areas, Dictionary<string, bool> known)
    {
        if (known.TryGetValue(id, out var isWithin))
            return isWithin;
        // Guards against areas that lie within each other, which the checks report.
        known[id] = false;
        return known[id] = areas.GetValueOrDefault(id)?.Parent is { } parent && IsWithin(parent, areas, known);
    }
}
