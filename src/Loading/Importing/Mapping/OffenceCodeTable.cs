namespace OpenStatement.Loading;

/// <summary><c>data/offence-codes.csv</c>.</summary>
internal static class OffenceCodeTable
{
    public static readonly Field Measure = new("measure", ValueKind.Id, "The id of the measure.") { Example = "homicide" };

    public static readonly Field Table = new("table", ValueKind.Choice, "The official table that holds the offence.")
    { Example = OfficialTable.RecordedCrime, AllowedValues = OfficialTable.All };

    public static readonly Field Code = new(
        "code", ValueKind.Text, "The offence's code as the publisher writes it, or `*` for every row of the table. Excel turns 4.10 into 4.1.")
    { Example = "4.10" };

    public static TableSchema Schema { get; } = new(
        "offence-codes.csv", "One offence that a measure counts in each row. Only the import of official files uses it.", [Measure, Table, Code]);

    public static OffenceCode Read(RowReader row) => new(row.Id(Measure), row.Word(Table), row.Text(Code), row.Locate(Code));
}
