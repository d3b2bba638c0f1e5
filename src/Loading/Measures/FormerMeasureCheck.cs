namespace OpenStatement.Loading;

/// <summary>What measures were called leads, step by step, to the measures of today, and from release to release.</summary>
internal static class FormerMeasureCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index)
    {
        var rows = index.Content.FormerMeasures;
        var releases = index.Content.Releases.Select(release => release.Id).ToList();
        return
        [
            .. rows.Where(row => !releases.Contains(row.Value.Until))
                .Select(row => FormerMeasureDiagnostics.UnknownRelease(row.Locate(FormerMeasureTable.Until), row.Value.Until, releases)),
            .. index.MeasureIds.CheckAll(rows.Where(row => !index.Names.IsRenamed(Named(row.Value))).Select(row => Locate(row))),
            .. index.Content.Measures.Where(measure => index.Names.IsRenamed(measure.Value.Id))
                .Select(measure =>
                    FormerMeasureDiagnostics.UsedAgain(measure.Locate(MeasureTable.Id), index.Names.Renaming(measure.Value.Id)!)),
            .. rows.Select(row => CheckRow(row, index)).OfType<Diagnostic>(),
            .. rows.GroupBy(row => (Measure: index.Names.Now(row.Value.Id), row.Value.Until))
                .SelectMany(same => same.Skip(1).Select(again => FormerMeasureDiagnostics.SameTime(
                    again.Locate(FormerMeasureTable.Id), same.Key.Measure, same.Key.Until, same.First().Locate(FormerMeasureTable.Id)))),
        ];
    }

    private static Diagnostic? CheckRow(Row<FormerMeasure> entry, ContentIndex index)
    {
        var row = entry.Value;
        if (row.Became == row.Id && !row.HasWords)
            return FormerMeasureDiagnostics.SaysNothing(entry.Locate(FormerMeasureTable.Title), row.Id);
        if (row.Became != row.Id && row.Reason is null)
            return ReferenceDiagnostics.NoReason(
                entry.Locate(FormerMeasureTable.Reason), $"the measure was {(row.IsWithdrawn ? "withdrawn" : "renamed")}");
        if (index.Names.Circle(row.Id) is { } circle)
            return FormerMeasureDiagnostics.Circle(entry.Locate(FormerMeasureTable.Became), circle);
        return index.Names.Gone(Named(row)) is { } gone && gone != row && gone.Until <= row.Until
            && (gone.Until < row.Until || gone.IsRenamed)
            ? FormerMeasureDiagnostics.TooLate(entry.Locate(FormerMeasureTable.Until), row, gone)
            : null;
    }

    /// <summary>The measure that has to be there after a row: what the old one became, or itself when it was withdrawn.</summary>
    private static string Named(FormerMeasure row) => row.Became ?? row.Id;

    private static Located<string> Locate(Row<FormerMeasure> row) =>
        new(Named(row.Value), row.Locate(row.Value.IsRenamed ? FormerMeasureTable.Became : FormerMeasureTable.Id));
}
