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

    public static Table<OffenceCode> Schema { get; } = new(
        "offence-codes.csv", "One offence that a measure counts in each row. Only the import of official files uses it.", [Measure, Table, Code], Read)
    {
        Checks = [ImportTablesCheck.Run],
    };

    public static OffenceCode Read(RowReader row) => new(row.Id(Measure), row.Word(Table), row.Text(Code), row.Locate(Code));

    extension(SiteContent content)
    {
        public ImmutableArray<Row<OffenceCode>> OffenceCodes => content.Tables.Of(Schema);
    }
}

/// <summary>That a measure counts one offence of an official table.</summary>
internal sealed record OffenceCode(string Measure, string Table, string Code, SourceLocation Location)
{
    /// <summary>Stands for all rows of a table.</summary>
    public const string Every = "*";

    // Longer than any code that is a number, and shorter than any number that shows the computer's rounding.
    private const int LongestNumber = 8;

    /// <summary>
    /// The code as the publisher's list has it. Some editions keep codes as numbers, so that 4.4 reached the file as
    /// <c>4.4000000000000004</c>; 4.10 is text in all of them and stays as it is.
    /// </summary>
    public static string Written(string code) =>
        code.Length > LongestNumber && double.TryParse(code, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : code;
}
