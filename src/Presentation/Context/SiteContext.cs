namespace OpenStatement.Presentation;

/// <summary>What the makers of pages share: the archive, what its figures say, and look-ups in them.</summary>
internal sealed class SiteContext
{
    private readonly FrozenDictionary<string, Measure> _measuresById;
    private readonly ILookup<string, Measure> _measuresByPriority;
    private readonly ILookup<string, Measure> _standIns;
    private readonly ILookup<string, Measure> _nationalWholes;
    private readonly ILookup<string, Kpi> _kpisByMeasure;
    private readonly ILookup<string, Kpi> _kpiParts;
    private readonly Lazy<FrozenDictionary<ReleaseId, PlanProgress>> _progress;
    private readonly FrozenDictionary<ReleaseId, ParagraphNumbers> _numbers;

    public SiteContext(Archive archive, ImmutableArray<ReleaseSummary> summaries, DateOnly date)
    {
        Archive = archive;
        Summaries = summaries;
        Date = date;
        _measuresById = archive.Measures.ToFrozenDictionary(measure => measure.Id);
        _measuresByPriority = archive.Measures.ToLookup(measure => measure.Priority);
        _standIns = archive.Measures.Where(measure => measure.ProxyFor is not null).ToLookup(measure => measure.ProxyFor!);
        _nationalWholes = archive.Measures.Where(measure => measure.Role is MeasureRole.National)
            .SelectMany(whole => whole.MadeOf.Select(part => (part, whole))).ToLookup(pair => pair.part, pair => pair.whole);
        _kpisByMeasure = archive.Kpis.SelectMany(kpi => kpi.Measures.Distinct().Select(measure => (measure, kpi))).ToLookup(pair => pair.measure, pair => pair.kpi);
        _kpiParts = archive.Kpis.Where(kpi => kpi.PartOf is not null).ToLookup(kpi => kpi.PartOf!);
        // Pages are made by several threads, and most of them need none of it.
        _progress = new(() => PlanProgress.Of(archive, summaries).ToFrozenDictionary(progress => progress.Release.Id));
        _numbers = summaries.ToFrozenDictionary(summary => summary.Release.Id, summary => ParagraphNumbers.Of(summary.Release, archive));
        Areas = archive.Areas.ToImmutableDictionary(area => area.Id);
        Calendar = ReleaseCalendar.Of(archive, date);
        Ledger = Ledger.Of(archive.Releases);
        Local = new AreaRegister(archive, Latest?.Release);
    }

    public Archive Archive { get; }

    /// <summary>The day of the build.</summary>
    public DateOnly Date { get; }

    public SiteSettings Settings => Archive.Settings;

    /// <summary>Earliest release first.</summary>
    public ImmutableArray<ReleaseSummary> Summaries { get; }

    /// <summary>Null until a first release is published.</summary>
    public ReleaseSummary? Latest => Summaries.IsEmpty ? null : Summaries[^1];

    public ImmutableDictionary<string, Area> Areas { get; }

    public Area OwnArea => Areas[Settings.Force.Area];

    public Ledger Ledger { get; }

    /// <summary>Whether the site reports on a plan that has indicators.</summary>
    public bool HasPlan => Archive is { Settings.Plan: not null, Kpis.IsEmpty: false };

    /// <summary>What was announced, as it is known on the day of the build.</summary>
    public ReleaseCalendar Calendar { get; }

    /// <summary>The areas within the force's own.</summary>
    public AreaRegister Local { get; }

    public Measure MeasureOf(string id) => _measuresById[id];

    public IEnumerable<Measure> MeasuresOf(Priority priority) => _measuresByPriority[priority.Id];

    /// <summary>The indicators of the plan that a measure shows the standing of, in the order of the plan.</summary>
    public IEnumerable<Kpi> KpisOf(Measure measure) => _kpisByMeasure[measure.Id];

    /// <summary>The indicators that are parts of another, in the order of the plan.</summary>
    public IEnumerable<Kpi> PartsOf(Kpi kpi) => _kpiParts[kpi.Id];

    /// <summary>Where the indicators of the plan stood in a release of the archive.</summary>
    public PlanProgress ProgressIn(ReleaseId release) => _progress.Value[release];

    /// <summary>The local measures that stand in for a national metric.</summary>
    public IEnumerable<Measure> ProxiesFor(Measure national) => _standIns[national.Id];

    public Measure? NationalMetricOf(Measure measure) => measure.ProxyFor is { } national ? _measuresById.GetValueOrDefault(national) : null;

    /// <summary>The national metric that another one is a part of.</summary>
    public Measure? NationalWholeOf(Measure part) => _nationalWholes[part.Id].FirstOrDefault();

    public Priority PriorityOf(Measure measure) => Archive.Priorities.First(priority => priority.Id == measure.Priority);

    /// <summary>The numbers of a release's paragraphs; none where they have none.</summary>
    public ParagraphNumbers NumbersOf(Release release) => _numbers[release.Id];

    public bool IsDraft(Release release) => release.IsDraftOn(Date);

    /// <summary>Where an item of the duty to publish stands on the day of the build.</summary>
    public DutyState StateOf(Duty duty) => DutyState.Of(duty, Archive, Date);

    public string VoiceName(string voice) => Settings.Voices.First(one => one.Id == voice).Name;

    /// <summary>The first measure of a priority, in the order of the file, that has a figure in the release.</summary>
    public MeasureSummary? LeadingMeasure(Priority priority, ReleaseSummary release) =>
        MeasuresOf(priority).Select(release.Of).FirstOrDefault(summary => summary.Latest is not null);
}
