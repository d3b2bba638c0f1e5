namespace OpenStatement.Loading;

/// <summary>What the checks look up again and again. Where an id stands twice, the first counts.</summary>
internal sealed class ContentIndex(SiteContent content)
{
    public SiteContent Content => content;

    public string ForceArea => content.Settings.Force.Value.Area;

    /// <summary>Ids of the areas the force is compared with on a day.</summary>
    public IEnumerable<string> ComparatorsOn(DateOnly day) =>
        from row in content.Comparators
        where row.Value.Group == content.Settings.Site.Value.ComparatorGroup
        let member = row.Value.Membership
        where member.From <= day && (member.To is null || day <= member.To)
        select member.Area;

    public FrozenDictionary<string, Measure> Measures { get; } =
        content.Measures.DistinctBy(measure => measure.Value.Id).ToFrozenDictionary(measure => measure.Value.Id, measure => measure.Value);

    public MeasureNames Names { get; } = new(content.FormerMeasures.Select(former => former.Value));

    public FrozenDictionary<string, Kpi> Kpis { get; } =
        content.Kpis.DistinctBy(kpi => kpi.Value.Id).ToFrozenDictionary(kpi => kpi.Value.Id, kpi => kpi.Value);

    public Definitions PriorityIds { get; } =
        new("priority", "priorities.csv", content.Priorities.Select(priority => priority.Value.Id).ToFrozenSet());

    public Definitions MeasureIds { get; } =
        new("measure", "measures.csv", content.Measures.Select(measure => measure.Value.Id).ToFrozenSet())
        { Names = new(content.FormerMeasures.Select(former => former.Value)) };

    /// <summary>For use in the files of a release, which may know measures that are no longer there.</summary>
    public Definitions MeasureIdsInReleases => MeasureIds with
    {
        Advice = $" If it was renamed, name it in {Folders.Data}/{FormerMeasureTable.Schema.FileName}; if it was withdrawn, name it there too and keep it in {MeasureTable.Schema.FileName}.",
    };

    public Definitions AreaIds { get; } = new("area", "areas.csv", content.Areas.Select(area => area.Value.Id).ToFrozenSet());

    public Definitions ObjectiveIds { get; } =
        new("objective", "objectives.csv", content.Objectives.Select(objective => objective.Value.Id).ToFrozenSet());

    public Definitions KpiIds { get; } = new("indicator", "kpis.csv", content.Kpis.Select(kpi => kpi.Value.Id).ToFrozenSet());

    public Definitions GroupIds { get; } =
        new("group", "comparator-groups.csv", content.Comparators.Select(row => row.Value.Group).ToFrozenSet());

    public Definitions VoiceIds { get; } = new("voice", "site.yml", content.Settings.Voices.Select(voice => voice.Value.Id).ToFrozenSet());
}
