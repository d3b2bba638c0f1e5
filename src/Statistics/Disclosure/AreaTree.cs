namespace OpenStatement.Statistics;

/// <summary>Which areas lie within which.</summary>
internal sealed class AreaTree(ImmutableArray<Area> areas)
{
    private readonly FrozenDictionary<string, ImmutableArray<Area>> _children = areas
        .Where(area => area.Parent is not null)
        .GroupBy(area => area.Parent!)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    private readonly FrozenDictionary<string, string?> _parents = areas.ToFrozenDictionary(area => area.Id, area => area.Parent);

    /// <summary>
    /// Every way in which an area may be put together from areas within it that have figures: from the nearest ones,
    /// and from all of one kind, because an area can be cut up in several ways.
    /// </summary>
    public IEnumerable<ImmutableArray<string>> DivisionsOf(string area, Func<string, bool> hasFigures)
    {
        if (!_children.ContainsKey(area))
            return [];
        var nearest = Nearest(area, within => hasFigures(within.Id));
        var kinds = Within(area).Where(within => hasFigures(within.Id)).Select(within => within.Kind).Distinct();
        return kinds
            .Select(kind => Nearest(area, within => within.Kind == kind && hasFigures(within.Id)))
            .Where(division => !division.SequenceEqual(nearest))
            .Prepend(nearest)
            .Where(division => !division.IsEmpty);
    }

    /// <summary>Some areas and all around them, each once.</summary>
    public IEnumerable<string> Around(IEnumerable<string> listed)
    {
        var seen = new HashSet<string>();
        foreach (var start in listed)
        {
            for (var area = start; area is not null && seen.Add(area); area = _parents.GetValueOrDefault(area))
                yield return area;
        }
    }

    private ImmutableArray<string> Nearest(string area, Func<Area, bool> counts) =>
        [.. ChildrenOf(area).SelectMany(child => counts(child) ? [child.Id] : Nearest(child.Id, counts))];

    private IEnumerable<Area> Within(string area) => ChildrenOf(area).SelectMany(child => Within(child.Id).Prepend(child));

    private ImmutableArray<Area> ChildrenOf(string area) => _children.GetValueOrDefault(area, []);
}
