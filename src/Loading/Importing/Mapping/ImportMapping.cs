namespace OpenStatement.Loading;

/// <summary>The tables in <c>data/</c> that say what the official files mean for this site.</summary>
internal sealed record ImportMapping(AreaNames Areas, OffenceCodes Codes, SeriesBreaks Breaks)
{
    /// <summary>Null when a table cannot be used; everything wrong with all of them is reported.</summary>
    public static ImportMapping? Read(string siteRoot, DiagnosticCollector problems)
    {
        var tables = new TableFolder(new ContentFolder(siteRoot, problems), problems, Folders.Data);
        var measures = tables.Read(MeasureTable.Schema, row => row.Id(MeasureTable.Id));
        var areas = AreaNames.Read(tables, problems);
        var codes = tables.Read(OffenceCodeTable.Schema with { IsRequired = true }, OffenceCodeTable.Read);
        var breaks = tables.Read(SeriesBreakTable.Schema, SeriesBreakTable.Read);
        // Without the list of measures every id would look wrong.
        if (measures.IsEmpty)
            return null;
        var known = new Definitions("measure", MeasureTable.Schema.FileName, measures.Select(measure => measure.Value).ToFrozenSet());
        problems.AddRange(ImportTablesCheck.Run(codes, breaks, known));
        return problems.HasErrors
            ? null
            : new ImportMapping(
                areas, new OffenceCodes([.. codes.Select(code => code.Value)]), new SeriesBreaks([.. breaks.Select(row => row.Value)]));
    }
}

/// <summary>The tables for the import name measures that there are, and no offence twice.</summary>
internal static class ImportTablesCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        Run(index.Content.OffenceCodes, index.Content.SeriesBreaks, index.MeasureIds);

    public static IEnumerable<Diagnostic> Run(
        IReadOnlyCollection<Row<OffenceCode>> codes, IReadOnlyCollection<Row<SeriesBreak>> breaks, Definitions measures) =>
    [
        .. measures.CheckAll(codes.Select(code => new Located<string>(code.Value.Measure, code.Locate(OffenceCodeTable.Measure)))),
        .. measures.CheckAll(breaks.Select(row => new Located<string>(row.Value.Measure, row.Locate(SeriesBreakTable.Measure)))),
        .. codes.Select(code => code.Value)
            .GroupBy(code => (code.Measure, code.Table, code.Code))
            .SelectMany(same => same.Skip(1))
            .Select(ImportMappingDiagnostics.CodeGivenTwice),
    ];
}
