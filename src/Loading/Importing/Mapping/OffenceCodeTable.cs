namespace OpenStatement.Loading;

/// <summary><c>data/offence-codes.csv</c>.</summary>
internal static class OffenceCodeTable
{
    public static readonly Field Measure = new("measure", ValueKind.Id, "The id of the measure.") { Example = "homicide" };

    public static readonly Field Table = new("table", ValueKind.Choice, "The official table that holds the offence.")
    { Example = OfficialTable.RecordedCrime, AllowedValues = OfficialTable.All };

    public static readonly Field Code = new(
        "code", ValueKind.Text,
        "The offence's code as the publisher writes it, or `*` for every row of the table. Excel turns 4.10 into 4.1.")
    { Example = "4.10" };

    public static Table<OffenceCode> Schema { get; } = new(
        "offence-codes.csv", "One offence that a measure counts in each row. Only the import of official files uses it.",
        [Measure, Table, Code], Read)
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

/// <summary>Which offences each measure counts.</summary>
internal sealed class OffenceCodes(ImmutableArray<OffenceCode> codes)
{
    private readonly HashSet<(string Table, string Code)> _wanted = [.. codes.Select(code => (code.Table, code.Code))];

    public IEnumerable<OffenceCode> Of(string table) => codes.Where(code => code.Table == table);

    public bool Wants(string table, string code) => _wanted.Contains((table, code)) || _wanted.Contains((table, OffenceCode.Every));

    public bool Counts(string measure, string table) => codes.Any(code => code.Measure == measure && code.Table == table);
}

/// <summary>The names by which the mapping tables call official tables.</summary>
internal static class OfficialTable
{
    public const string RecordedCrime = "recorded-crime";
    public const string KnifeOffences = "knife-offences";
    public const string FirearmOffences = "firearm-offences";
    public const string FraudAndComputerMisuse = "fraud-and-computer-misuse";

    public static ImmutableArray<string> All { get; } = [RecordedCrime, KnifeOffences, FirearmOffences, FraudAndComputerMisuse];

    /// <summary>Tables by area all look alike, so the title has to tell; their numbers change between editions.</summary>
    public static string? ByTitle(string title)
    {
        if (title.Contains("Number of firearm offences", StringComparison.OrdinalIgnoreCase))
            return FirearmOffences;
        return title.Contains("Number of fraud and computer misuse offences", StringComparison.OrdinalIgnoreCase)
            ? FraudAndComputerMisuse
            : null;
    }
}
