namespace OpenStatement.Loading;

/// <summary>
/// What the files of a site say, each value knowing where it stands. Every value is written as it should be; whether the
/// values agree with each other is for <see cref="Validation"/> to find out.
/// </summary>
public sealed record SiteContent
{
    public required SettingsContent Settings { get; init; }

    public required ImmutableArray<Row<Priority>> Priorities { get; init; }

    public required ImmutableArray<Row<Measure>> Measures { get; init; }

    public ImmutableArray<Row<FormerMeasure>> FormerMeasures { get; init; } = [];

    public required ImmutableArray<Row<Area>> Areas { get; init; }

    public required ImmutableArray<Row<Population>> Populations { get; init; }

    public required ImmutableArray<Row<ComparatorRow>> Comparators { get; init; }

    public ImmutableArray<Row<Objective>> Objectives { get; init; } = [];

    public ImmutableArray<Row<Kpi>> Kpis { get; init; } = [];

    public ImmutableArray<Row<Duty>> Duties { get; init; } = [];

    public ImmutableArray<Row<FunnelStage>> Funnels { get; init; } = [];

    public ImmutableArray<Row<AreaPriority>> AreaPriorities { get; init; } = [];

    public ImmutableArray<Row<AnnouncedRelease>> Announced { get; init; } = [];

    public ImmutableArray<Located<BoundaryFeature>> Boundaries { get; init; } = [];

    public ImmutableArray<Row<OffenceCode>> OffenceCodes { get; init; } = [];

    public ImmutableArray<Row<SeriesBreak>> SeriesBreaks { get; init; } = [];

    public required GlossaryContent Glossary { get; init; }

    public required ImmutableArray<PageContent> Pages { get; init; }

    /// <summary>Earliest first.</summary>
    public required ImmutableArray<ReleaseContent> Releases { get; init; }
}
