namespace OpenStatement.SiteSupport;

/// <summary>A plan, priorities of wards, their boundaries and a funnel for the golden site "withheld".</summary>
public static class DisclosivePlan
{
    public static void AddTo(TemporarySite site)
    {
        site.Append("input/site.yml", "\nplan:\n  title: Northshire plan\n");
        site.Write("data/objectives.csv", "id,section,title,part_of\nless-harm,Safety,Less harm,\n");
        site.Write("data/kpis.csv", """
            id,objective,title,kind,part_of,direction,aim,target,target_unit,by,reason,owner,measures,no_data_reason
            harm-below,less-harm,Serious harm,target,,,at-most,3500,,2025-12-31,,Northshire Police,harm,
            harm-reduced,less-harm,Serious harm since the baseline,target,,,reduce-by,20,%,,,Northshire Police,harm,
            harm-way,less-harm,The way of serious harm,trajectory,,reduce,,,,,It depends on much.,Northshire Police,harm,
            stalking-watched,less-harm,Stalking,monitor,,,,,,,More of it may be reported.,Northshire Police,stalking harm,
            stalking-share,less-harm,Stalking solved,target,,,at-least,22,%,,,Northshire Police,stalking-solved,
            stalking-kept,less-harm,Stalking solved as before,maintain,,,,,,,,Northshire Police,stalking-solved,

            """.ReplaceLineEndings("\n"));
        site.Write("data/2025-12/kpi-reports.csv", "kpi,status,value,note\nharm-below,,,The force looks into it.\n");
        site.Write("data/funnels.csv", """
            funnel,title,priority,measure
            stalking-outcome,Stalking: from report to outcome,reduce-violence,stalking
            stalking-outcome,Stalking: from report to outcome,reduce-violence,harm
            stalking-outcome,Stalking: from report to outcome,reduce-violence,stalking-solved

            """.ReplaceLineEndings("\n"));
        site.Write("data/area-priorities.csv", "area,measure,choice,from,to,evidence,illustrative\nash,stalking,chosen,2025-04-01,,Residents asked for it.,\n");
        site.Write("data/boundaries.geojson", $$"""{"type": "FeatureCollection", "features": [{{Square("ash", 1)}}, {{Square("elm", 2)}}, {{Square("oak", 3)}}]}""");
    }

    private static string Square(string ward, int east) => FormattableString.Invariant(
        $$$"""{"type": "Feature", "properties": {"area": "{{{ward}}}"}, "geometry": {"type": "Polygon", "coordinates": [[[{{{east}}}, 50], [{{{east + 1}}}, 50], [{{{east + 1}}}, 51], [{{{east}}}, 50]]]}}""");
}
