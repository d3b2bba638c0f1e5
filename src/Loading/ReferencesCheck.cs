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
            .. index.AreaIds.CheckAll([settings.Force], SiteKeys.ForceArea, force => force.Area),
            .. index.MeasureIds.CheckAll(settings.Baselines, BaselineKeys.Measures, baseline => baseline.Measures),
            .. index.GroupIds.CheckAll([settings.Site], SiteKeys.ComparatorGroup, site => site.ComparatorGroup),
            .. index.VoiceIds.CheckAll(settings.Sections, SiteKeys.SectionVoice, section => section.Voice),
            .. index.MeasureIds.CheckAll(WrittenQuotations.Of(content).Select(written => written.Quotation.Select(quotation => quotation.Measure))),
            .. index.PriorityIds.CheckAll(content.Measures, MeasureTable.Priority, measure => measure.Priority),
            .. index.MeasureIds.CheckAll(content.Measures, MeasureTable.ProxyFor, measure => measure.ProxyFor),
            .. index.AreaIds.CheckAll(content.Areas, AreaTable.Parent, area => area.Parent),
            .. index.AreaIds.CheckAll(content.Populations, PopulationTable.Area, people => people.Area),
            .. index.AreaIds.CheckAll(content.Comparators, ComparatorGroupTable.Area, row => row.Area),
            .. index.ObjectiveIds.CheckAll(content.Objectives, ObjectiveTable.PartOf, objective => objective.PartOf),
            .. index.ObjectiveIds.CheckAll(content.Kpis, KpiTable.Objective, kpi => kpi.Objective),
            .. index.KpiIds.CheckAll(content.Kpis, KpiTable.PartOf, kpi => kpi.PartOf),
            .. index.MeasureIds.CheckAll(content.Kpis, KpiTable.Measures, kpi => kpi.Measures),
            .. index.MeasureIds.CheckAll(content.Measures, MeasureTable.MadeOf, whole => whole.MadeOf),
            .. index.MeasureIds.CheckAll(content.Funnels, FunnelTable.Measure, stage => stage.Measure),
            .. index.PriorityIds.CheckAll(content.Funnels, FunnelTable.Priority, stage => stage.Priority),
            .. index.AreaIds.CheckAll(content.AreaPriorities, AreaPriorityTable.Area, priority => priority.Area),
            .. index.MeasureIds.CheckAll(content.AreaPriorities, AreaPriorityTable.Measure, priority => priority.Measure),
            .. index.AreaIds.CheckAll(content.Comparators, ComparatorGroupTable.Member, row => row.Membership.Area),
        ];
    }
}
