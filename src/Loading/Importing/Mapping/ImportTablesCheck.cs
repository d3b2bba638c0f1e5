namespace OpenStatement.Loading;

/// <summary>The tables for the import name measures that there are, and no offence twice.</summary>
internal static class ImportTablesCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        Run(index.Content.OffenceCodes, index.Content.SeriesBreaks, index.MeasureIds);

    public static IEnumerable<Diagnostic> Run(
        IReadOnlyCollection<Row<OffenceCode>> codes, IReadOnlyCollection<Row<SeriesBreak>> breaks, Definitions measures) =>
    [
        .. measures.CheckAll(codes.Select(code => new Located<string>(code.Value.Measure, code.Locate(OffenceCodeTable.Measure)))),
        .. measures.CheckAll(breaks.Select(one => new Located<string>(one.Value.Measure, one.Locate(SeriesBreakTable.Measure)))),
        .. codes.Select(code => code.Value)
            .GroupBy(code => (code.Measure, code.Table, code.Code))
            .SelectMany(same => same.Skip(1))
            .Select(ImportMappingDiagnostics.CodeGivenTwice),
    ];
}
