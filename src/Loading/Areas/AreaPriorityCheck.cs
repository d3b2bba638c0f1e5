namespace OpenStatement.Loading;

/// <summary>Priorities belong to areas within that of the force, and each measure once at a time.</summary>
internal static class AreaPriorityCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var rows = index.Content.AreaPriorities;
        if (rows.IsEmpty)
            return [];
        var local = new LocalAreas([.. index.Content.Areas.Select(area => area.Value).DistinctBy(area => area.Id)], index.ForceArea);
        return
        [
            .. rows.Where(row => index.AreaIds.Ids.Contains(row.Value.Area) && !local.Contains(row.Value.Area))
                .Select(row => AreaDiagnostics.NotWithinForce(row.Locate(AreaPriorityTable.Area), row.Value.Area, index.ForceArea)),
            .. rows.GroupBy(row => (row.Value.Area, row.Value.Measure)).SelectMany(same => FindOverlaps([.. same])),
        ];
    }

    private static IEnumerable<Diagnostic> FindOverlaps(IReadOnlyList<Row<AreaPriority>> rows) =>
        from pair in rows.Index()
        let row = pair.Item
        let other = rows.Take(pair.Index).FirstOrDefault(earlier => Overlap(earlier.Value, row.Value))
        where other is not null
        select AreaDiagnostics.PriorityTwice(
            row.Locate(AreaPriorityTable.From), row.Value.Area, row.Value.Measure, other.Locate(AreaPriorityTable.From));

    private static bool Overlap(AreaPriority first, AreaPriority other) =>
        first.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (first.To ?? DateOnly.MaxValue);
}
