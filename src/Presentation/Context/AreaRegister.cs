using System.Collections.Concurrent;

namespace OpenStatement.Presentation;

/// <summary>The areas within the force's own that have a page. Figures are worked out when a first page asks for them.</summary>
internal sealed class AreaRegister
{
    /// <summary>Fewer areas make no map.</summary>
    public const int FewestOnMap = 3;

    private readonly Archive _archive;
    private readonly Release? _latest;
    private readonly ConcurrentDictionary<(string Measure, AreaKind Kind), Lazy<AreaStandings?>> _standings = new();
    private readonly ConcurrentDictionary<ReleaseId, Lazy<AreaComparison>> _comparisons = new();
    private readonly FrozenSet<string> _shown;

    /// <param name="archive">The whole site.</param>
    /// <param name="latest">Whose figures the pages give; null until a first release is published.</param>
    public AreaRegister(Archive archive, Release? latest)
    {
        (_archive, _latest) = (archive, latest);
        All = new LocalAreas(archive.Areas, archive.Settings.Force.Area);
        Shown = FindShown();
        _shown = Shown.Select(area => area.Id).ToFrozenSet();
        var forces = archive.Areas.Where(area => area.Kind is AreaKind.Force).Select(area => area.Id).ToHashSet();
        var isMapped = archive.Boundaries.Count(boundary => forces.Contains(boundary.Area)) >= FewestOnMap;
        ComparedKinds = [.. isMapped ? [AreaKind.Force] : ImmutableArray<AreaKind>.Empty, .. All.All.Select(area => area.Kind).Distinct().Order()];
    }

    public LocalAreas All { get; }

    /// <summary>Those that have figures in the latest release or priorities, in the order of the file.</summary>
    public ImmutableArray<Area> Shown { get; }

    /// <summary>What sorts of area are held against each other: those within the force's own, and forces where there is a map of them.</summary>
    public ImmutableArray<AreaKind> ComparedKinds { get; }

    /// <summary>To its page; null where it has none.</summary>
    public Link? LinkTo(Area area) => _shown.Contains(area.Id) ? new Link(area.Name, SiteAddresses.Area(area)) : null;

    /// <summary>The areas of a kind by a measure; null where none has a figure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="kind">What sort of area.</param>
    /// <param name="release">Those of the latest one, for which every page of an area asks, are worked out once.</param>
    public AreaStandings? StandingsOf(Measure measure, AreaKind kind, Release release) => release == _latest
        ? _standings.GetOrAdd((measure.Id, kind), _ => new(() => Compare(measure, kind, release))).Value
        : Compare(measure, kind, release);

    /// <summary>How many areas of a kind a release has figures of, without working any of them out.</summary>
    public int CountWithFigures(Measure measure, AreaKind kind, Release release) =>
        OfKind(kind).Count(area => release.Vintage.Find(measure.Id, area.Id) is not null);

    private IEnumerable<Area> OfKind(AreaKind kind) => kind is AreaKind.Force ? _archive.Areas.Where(area => area.Kind == kind) : All.OfKind(kind);

    private AreaStandings? Compare(Measure measure, AreaKind kind, Release release) =>
        _comparisons.GetOrAdd(release.Id, _ => new(() => new AreaComparison(_archive, release))).Value.Of(measure, kind, OfKind(kind));

    private ImmutableArray<Area> FindShown()
    {
        if (All.All.IsEmpty)
            return [];
        var named = _archive.AreaPriorities.Select(priority => priority.Area).ToHashSet();
        if (_latest is not null)
            named.UnionWith(_archive.Measures.SelectMany(measure => _latest.Vintage.Of(measure.Id)).Select(series => series.Key.Area));
        return [.. All.All.Where(area => named.Contains(area.Id))];
    }
}
