namespace OpenStatement.Loading;

/// <summary>
/// What the files of a site say, each value knowing where it stands. Every value is written as it should be; whether the
/// values agree with each other is for <see cref="Validation"/> to find out.
/// </summary>
public sealed record SiteContent
{
    public required SettingsContent Settings { get; init; }

    public required ImmutableArray<Entry<Priority>> Priorities { get; init; }

    public required ImmutableArray<Entry<Measure>> Measures { get; init; }

    public ImmutableArray<Entry<FormerMeasure>> FormerMeasures { get; init; } = [];

    public required ImmutableArray<Entry<Area>> Areas { get; init; }

    public required ImmutableArray<Entry<Population>> Populations { get; init; }

    public required ImmutableArray<Entry<ComparatorRow>> Comparators { get; init; }

    public ImmutableArray<Entry<Objective>> Objectives { get; init; } = [];

    public ImmutableArray<Entry<Kpi>> Kpis { get; init; } = [];

    public ImmutableArray<Entry<Duty>> Duties { get; init; } = [];

    public ImmutableArray<Entry<FunnelStage>> Funnels { get; init; } = [];

    public ImmutableArray<Entry<AreaPriority>> AreaPriorities { get; init; } = [];

    public ImmutableArray<Entry<AnnouncedRelease>> Announced { get; init; } = [];

    public ImmutableArray<Located<BoundaryFeature>> Boundaries { get; init; } = [];

    public ImmutableArray<Entry<OffenceCode>> OffenceCodes { get; init; } = [];

    public ImmutableArray<Entry<SeriesBreak>> SeriesBreaks { get; init; } = [];

    public required GlossaryContent Glossary { get; init; }

    public required ImmutableArray<PageContent> Pages { get; init; }

    /// <summary>Earliest first.</summary>
    public required ImmutableArray<ReleaseContent> Releases { get; init; }
}
