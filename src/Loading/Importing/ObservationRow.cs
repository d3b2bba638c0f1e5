namespace OpenStatement.Loading;

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
