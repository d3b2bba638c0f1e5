namespace OpenStatement.Loading;

/// <summary>The rows of each comparator group make up one group, and the one in the settings is the force's own.</summary>
internal static class ComparatorCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var groups = index.Content.Comparators.GroupBy(row => row.Value.Group).ToList();
        return
        [
            .. groups.SelectMany(rows => FindDisagreements([.. rows])),
            .. groups.SelectMany(rows => FindOverlaps([.. rows])),
            .. index.Content.Comparators.Where(row => row.Value.Area == row.Value.Membership.Area)
                .Select(row => ComparatorDiagnostics.MemberOfItself(row.Locate(ComparatorGroupTable.Member), row.Value.Area)),
            .. Groups(index).CheckAll([index.Content.Settings.Site], SiteKeys.ComparatorGroup, site => site.ComparatorGroup),
            .. FindForeignGroup(index),
        ];
    }

    private static Definitions Groups(ContentIndex index) =>
        new("group", ComparatorGroupTable.Schema.FileName, index.Content.Comparators.Select(row => row.Value.Group).ToFrozenSet());

    private static IEnumerable<Diagnostic> FindDisagreements(IReadOnlyList<Row<ComparatorRow>> rows)
    {
        var first = rows[0].Value;
        foreach (var row in rows)
        {
            if (row.Value.Name != first.Name)
                yield return ComparatorDiagnostics.RowsDisagree(
                    row.Locate(ComparatorGroupTable.Name), ComparatorGroupTable.Name.Name, first.Name);
            if (row.Value.Area != first.Area)
                yield return ComparatorDiagnostics.RowsDisagree(
                    row.Locate(ComparatorGroupTable.Area), ComparatorGroupTable.Area.Name, first.Area);
        }
    }

    private static IEnumerable<Diagnostic> FindOverlaps(IReadOnlyList<Row<ComparatorRow>> rows) =>
        from pair in rows.Index()
        let member = pair.Item.Value.Membership
        let other = rows.Take(pair.Index).FirstOrDefault(earlier => Overlap(earlier.Value.Membership, member))
        where other is not null
        select ComparatorDiagnostics.MemberTwice(
            pair.Item.Locate(ComparatorGroupTable.From), member.Area, other.Locate(ComparatorGroupTable.From));

    private static bool Overlap(GroupMembership first, GroupMembership other) =>
        first.Area == other.Area && first.From <= (other.To ?? DateOnly.MaxValue) && other.From <= (first.To ?? DateOnly.MaxValue);

    private static IEnumerable<Diagnostic> FindForeignGroup(ContentIndex index)
    {
        var site = index.Content.Settings.Site;
        return index.Content.Comparators
            .Where(row => row.Value.Group == site.Value.ComparatorGroup && row.Value.Area != index.ForceArea)
            .Take(1)
            .Select(row => ComparatorDiagnostics.GroupOfAnother(site.Locate(SiteKeys.ComparatorGroup), row.Value.Group, row.Value.Area));
    }
}
