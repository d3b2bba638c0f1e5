using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>Ids in the settings and in the tables of all releases lead somewhere.</summary>
internal static class ReferencesCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var content = index.Content;
        var settings = content.Settings;
        return
        [
            .. index.AreaIds.CheckAll(Use([settings.Force], SiteKeys.ForceArea, force => force.Area)),
            .. index.MeasureIds.CheckAll(MeasuresOfBaselines(settings)),
            .. index.GroupIds.CheckAll(Use([settings.Site], SiteKeys.ComparatorGroup, site => site.ComparatorGroup)),
            .. index.VoiceIds.CheckAll(Use(settings.Sections, SiteKeys.SectionVoice, section => section.Voice)),
            .. index.MeasureIds.CheckAll(WrittenQuotations.Of(content).Select(written => written.Quotation.Select(quotation => quotation.Measure))),
            .. index.PriorityIds.CheckAll(Use(content.Measures, MeasureTable.Priority, measure => measure.Priority)),
            .. index.MeasureIds.CheckAll(Use(content.Measures, MeasureTable.ProxyFor, measure => measure.ProxyFor)),
            .. index.AreaIds.CheckAll(Use(content.Areas, AreaTable.Parent, area => area.Parent)),
            .. index.AreaIds.CheckAll(Use(content.Populations, PopulationTable.Area, people => people.Area)),
            .. index.AreaIds.CheckAll(Use(content.Comparators, ComparatorGroupTable.Area, row => row.Area)),
            .. index.ObjectiveIds.CheckAll(Use(content.Objectives, ObjectiveTable.PartOf, objective => objective.PartOf)),
            .. index.ObjectiveIds.CheckAll(Use(content.Kpis, KpiTable.Objective, kpi => kpi.Objective)),
            .. index.KpiIds.CheckAll(Use(content.Kpis, KpiTable.PartOf, kpi => kpi.PartOf)),
            .. index.MeasureIds.CheckAll(content.Kpis.SelectMany(kpi => kpi.Value.Measures.Select(id => new Located<string>(id, kpi.Locate(KpiTable.Measures))))),
            .. index.MeasureIds.CheckAll(content.Measures.SelectMany(whole => whole.Value.MadeOf.Select(id => new Located<string>(id, whole.Locate(MeasureTable.MadeOf))))),
            .. index.MeasureIds.CheckAll(Use(content.Funnels, FunnelTable.Measure, stage => stage.Measure)),
            .. index.PriorityIds.CheckAll(Use(content.Funnels, FunnelTable.Priority, stage => stage.Priority)),
            .. index.AreaIds.CheckAll(Use(content.AreaPriorities, AreaPriorityTable.Area, priority => priority.Area)),
            .. index.MeasureIds.CheckAll(Use(content.AreaPriorities, AreaPriorityTable.Measure, priority => priority.Measure)),
            .. index.AreaIds.CheckAll(Use(content.Comparators, ComparatorGroupTable.Member, row => row.Membership.Area)),
        ];
    }

    private static IEnumerable<Located<string>> MeasuresOfBaselines(SettingsContent settings) =>
        from baseline in settings.Baselines
        from measure in baseline.Value.Measures
        select new Located<string>(measure, baseline.Locate(BaselineKeys.Measures));

    private static IEnumerable<Located<string>> Use<T>(IEnumerable<Entry<T>> entries, Field field, Func<T, string?> id) =>
        entries.Where(entry => id(entry.Value) is not null).Select(entry => new Located<string>(id(entry.Value)!, entry.Locate(field)));
}
