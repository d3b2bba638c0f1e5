namespace OpenStatement.Loading;

/// <summary>Puts imported figures among those that a release already has.</summary>
internal static class ObservationsFile
{
    public static ImportResult? Merge(ImportRequest request, ImmutableArray<MeasureFigures> figures, DiagnosticCollector problems)
    {
        var name = $"{Folders.Data}/{request.Release}/{ObservationTable.Schema.FileName}";
        var path = Path.Combine(request.SiteRoot, name);
        if (Existing(request, problems) is not { } existing)
            return null;
        var imported = figures.SelectMany(measure => measure.Rows).ToList();
        var replaced = imported.Select(Whole).ToHashSet();
        var kept = existing.Where(row => row.Dimension.Length > 0 || !replaced.Contains(Whole(row)));
        try
        {
            var changed = ReplacedFile.Write(path, Text(kept.Concat(imported)));
            return new ImportResult(name, Measures(figures), imported.Count, changed);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(ImportMappingDiagnostics.CannotBeWritten(name));
            return null;
        }
    }

    /// <summary>What a figure of a whole is about.</summary>
    private static (string Measure, string Area, string Start, string End) Whole(ObservationRow row) =>
        (row.Measure, row.Area, row.Start, row.End);

    private static ImmutableArray<ImportedMeasure> Measures(ImmutableArray<MeasureFigures> figures) =>
    [
        .. figures.GroupBy(measure => measure.Measure, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new ImportedMeasure(same.Key, same.Max(measure => measure.Latest))),
    ];

    /// <summary>Null when the file cannot be read as it should, which is then reported.</summary>
    private static List<ObservationRow>? Existing(ImportRequest request, DiagnosticCollector problems)
    {
        var tables = new TableFolder(new ContentFolder(request.SiteRoot, problems), problems, $"{Folders.Data}/{request.Release}");
        var rows = tables.Read(ObservationTable.Schema with { IsRequired = false }, ObservationRow.Read);
        return problems.HasErrors ? null : [.. rows.Select(row => row.Value)];
    }

    private static string Text(IEnumerable<ObservationRow> rows)
    {
        var text = new StringBuilder().AppendJoin(',', ObservationTable.Schema.Columns.Select(column => column.Name)).Append('\n');
        var sorted = rows
            .OrderBy(row => row.Measure, StringComparer.Ordinal)
            .ThenBy(row => row.Area, StringComparer.Ordinal)
            .ThenBy(row => row.Dimension, StringComparer.Ordinal)
            .ThenBy(row => row.Category, StringComparer.Ordinal)
            .ThenBy(row => row.Start, StringComparer.Ordinal)
            .ThenBy(row => row.End, StringComparer.Ordinal);
        foreach (var row in sorted)
            text.Append(row.ToCsv()).Append('\n');
        return text.ToString();
    }
}

/// <summary>One row of <c>observations.csv</c> as text, so that rows the import does not touch keep their bytes.</summary>
/// <param name="Cells">In the order of the schema.</param>
internal readonly record struct ObservationRow(ImmutableArray<string> Cells)
{
    public string Measure => Cells[0];

    public string Area => Cells[1];

    public string Start => Cells[2];

    public string End => Cells[3];

    public string Dimension => Cells[7];

    public string Category => Cells[8];

    public static ObservationRow Read(RowReader row) =>
        new([.. ObservationTable.Schema.Columns.Select(column => row.OptionalText(column) ?? "")]);

    public string ToCsv() => string.Join(',', Cells.Select(CsvCell.Quote));
}
