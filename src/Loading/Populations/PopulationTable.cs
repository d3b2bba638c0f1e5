namespace OpenStatement.Loading;

/// <summary><c>data/populations.csv</c>.</summary>
internal static class PopulationTable
{
    public static readonly Field Area = new("area", ValueKind.Id, "The id of the area.") { Example = "northshire" };

    public static readonly Field MidYear = new("mid_year", ValueKind.WholeNumber, "The year whose 30 June is meant.")
    { Example = "2024", Minimum = IsoDate.FirstYear, Maximum = IsoDate.LastYear };

    public static readonly Field People = new("people", ValueKind.WholeNumber, "How many people lived there.")
    { Example = "812400", Minimum = 1 };

    public static readonly Field Source = new("source", ValueKind.Text, "Who estimated it, and where it was published.")
    { Example = "Office for National Statistics, mid-2024 population estimates" };

    public static readonly Field Published = new(
        "published", ValueKind.Date,
        "The day on which the estimate was published; statements published before that day keep the estimates they had. Empty where "
        + "every statement may use it.")
    { IsOptional = true, Example = "2025-07-30" };

    public static Table<Population> Schema { get; } = new(
        "populations.csv", "How many people lived in one area in the middle of one year, in each row.",
        [Area, MidYear, People, Source, Published], Read)
    {
        Unique = [new(MidYear, NameOf)],
        References = [new(Area, people => people.Area, index => index.AreaIds)],
        Checks = [PopulationCheck.Run],
        Messages = PopulationDiagnostics.Rules,
    };

    public static Population Read(RowReader row) =>
        new(row.Id(Area), row.WholeNumber(MidYear), row.WholeNumber(People), row.Text(Source), row.OptionalDate(Published));

    /// <summary>A later estimate of the same year may stand beside the first.</summary>
    private static string NameOf(Population people) => people.Published is { } day
        ? FormattableString.Invariant($"{people.Area} in {people.MidYear}, published on {day:yyyy-MM-dd},")
        : FormattableString.Invariant($"{people.Area} in {people.MidYear}");

    extension(SiteContent content)
    {
        public ImmutableArray<Row<Population>> Populations => content.Tables.Of(Schema);
    }
}
