namespace OpenStatement.Statistics;

/// <summary>
/// The whole checked model: every reference in it leads somewhere, every list is in its order (priorities by order,
/// releases earliest first, the rest as in the files).
/// </summary>
public sealed record Archive
{
    public required SiteSettings Settings { get; init; }

    public required ImmutableArray<Priority> Priorities { get; init; }

    public required ImmutableArray<Measure> Measures { get; init; }

    public required ImmutableArray<Area> Areas { get; init; }

    public ImmutableArray<Population> Populations { get; init; } = [];

    public ImmutableArray<ComparatorGroup> ComparatorGroups { get; init; } = [];

    /// <summary>In the order of the plan.</summary>
    public ImmutableArray<Objective> Objectives { get; init; } = [];

    /// <summary>In the order of the plan.</summary>
    public ImmutableArray<Kpi> Kpis { get; init; } = [];

    public ImmutableArray<Duty> Duties { get; init; } = [];

    public ImmutableArray<Funnel> Funnels { get; init; } = [];

    public ImmutableArray<AreaPriority> AreaPriorities { get; init; } = [];

    /// <summary>One for an area at most.</summary>
    public ImmutableArray<AreaBoundary> Boundaries { get; init; } = [];

    public required ImmutableArray<Release> Releases { get; init; }

    /// <summary>One for a release at most; some are published since.</summary>
    public ImmutableArray<AnnouncedRelease> Announced { get; init; } = [];

    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    public ImmutableArray<ContentPage> Pages { get; init; } = [];

    /// <summary>The archive as the public may see it on a day: releases published later are not in it at all.</summary>
    public Archive PublishedOn(DateOnly date) => this with { Releases = Releases.RemoveAll(release => release.IsDraftOn(date)) };
}
