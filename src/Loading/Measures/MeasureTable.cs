namespace OpenStatement.Loading;

/// <summary><c>data/measures.csv</c>.</summary>
internal static class MeasureTable
{
    private const int MostDecimals = 6;

    public static readonly Field Id = new("id", ValueKind.Id, "The measure's id, which becomes part of its address.")
    { Example = "violence-solved" };

    public static readonly Field Priority = new("priority", ValueKind.Id, "The id of the priority it belongs to.")
    { Example = "reduce-violence" };

    public static readonly Field Title = new("title", ValueKind.Text, "The title as readers see it.")
    { Example = "Violence solved" };

    public static readonly Field Role = new(
        "role", ValueKind.Choice, "Whether it is a national metric, stands in for one, or is a local choice.")
    { Example = "proxy", AllowedValues = EnumWords.All<MeasureRole>() };

    public static readonly Field ProxyFor = new(
        "proxy_for", ValueKind.Id, "For a proxy, the id of the national metric it stands in for; otherwise empty.")
    { IsOptional = true, Example = "violence-survey" };

    public static readonly Field Unit = new("unit", ValueKind.Choice, "What the number counts.")
    { Example = "percent", AllowedValues = EnumWords.All<Unit>() };

    public static readonly Field Polarity = new("polarity", ValueKind.Choice, "Which direction is an improvement.")
    { Example = "higher", AllowedValues = EnumWords.All<Polarity>() };

    public static readonly Field Frequency = new("frequency", ValueKind.Choice, "How long each period is.")
    { Example = "quarter", AllowedValues = EnumWords.All<Frequency>() };

    public static readonly Field Source = new("source", ValueKind.Text, "Who published the figures, and where.")
    { Example = "Home Office, crime outcomes open data" };

    public static readonly Field Geography = new(
        "geography", ValueKind.Text, "The areas for which the figures exist, in words.")
    { Example = "Police force areas" };

    public static readonly Field Decimals = new(
        "decimals", ValueKind.WholeNumber, "How many digits to show after the decimal point.")
    { Example = "1", Maximum = MostDecimals };

    public static readonly Field RateBase = new(
        "rate_per", ValueKind.Choice, "For how many people its rates are given; thousand unless given.")
    { IsOptional = true, Example = "thousand", AllowedValues = ["thousand", "hundred-thousand"] };

    public static readonly Field Target = new(
        "target", ValueKind.Number,
        "What the plan wants each period to reach, in the measure's unit; empty where it wants nothing in numbers.")
    { IsOptional = true, Example = "10" };

    public static readonly Field Disclosive = new(
        "disclosive", ValueKind.YesNo, "Whether small counts could point to a person.")
    { Example = "no" };

    public static readonly Field Availability = new("availability", ValueKind.Choice, "Whether there are figures.")
    { Example = "to-be-confirmed", AllowedValues = EnumWords.All<Availability>() };

    public static readonly Field AvailabilityReason = new(
        "availability_reason", ValueKind.Text, "Why there are no figures; needed unless they are available.")
    { IsOptional = true, Example = "The figures are being checked." };

    public static readonly Field Definition = new("definition", ValueKind.Text, "What is counted, in plain words.")
    { Example = "Share of recorded violence for which an offender was found." };

    public static readonly Field SourceNote = new(
        "source_note", ValueKind.Text, "What a reader must know of the source, such as a gap in it.")
    { IsOptional = true, Example = "Two districts are not in the figures yet." };

    public static readonly Field PublicationLag = new("publication_lag", ValueKind.Text, "How long after a period its figures come.")
    { IsOptional = true, Example = "About four months after the quarter" };

    public static readonly Field MadeOf = new(
        "made_of", ValueKind.Ids,
        "The ids of the measures it is put together from, with spaces between them; empty for a measure of its own.")
    { IsOptional = true, Example = "violence-with-injury violence-without-injury" };

    public static readonly Field SearchWords = new(
        "search_words", ValueKind.Text, "Other words that people may search for, such as everyday names; nobody sees them on a page.")
    { IsOptional = true, Example = "assault attack solved charged" };

    public static Table<Measure> Schema { get; } = new("measures.csv", "One measure in each row.",
        [
            Id, Priority, Title, Role, ProxyFor, Unit, Polarity, Frequency, Source, Geography, Decimals,
            RateBase, Target, Disclosive, Availability, AvailabilityReason, Definition, SourceNote, PublicationLag, MadeOf,
            SearchWords,
        ], Read)
    {
        IsRequired = true,
        Ids = new(Id, "measure", measure => measure.Id)
        {
            Reserved = ["actions", "contents", "editions", "main", "not-available", "revisions", "summary", "variations"],
            NamesFiles = true,
        },
        References =
        [
            new(Priority, measure => measure.Priority, index => index.PriorityIds),
            new(ProxyFor, measure => measure.ProxyFor, index => index.MeasureIds),
            new(MadeOf, measure => measure.MadeOf, index => index.MeasureIds) { EachOnce = true },
        ],
        Checks = [MeasureCheck.Run],
        Messages = MeasureDiagnostics.Rules,
    };

    public static Measure Read(RowReader row) => new()
    {
        Id = row.Id(Id),
        Priority = row.Id(Priority),
        Title = row.Text(Title),
        Role = row.Choice<MeasureRole>(Role),
        ProxyFor = row.OptionalId(ProxyFor),
        Unit = row.Choice<Unit>(Unit),
        Polarity = row.Choice<Polarity>(Polarity),
        Frequency = row.Choice<Frequency>(Frequency),
        Source = row.Text(Source),
        Geography = row.Text(Geography),
        Decimals = row.WholeNumber(Decimals),
        RateBase = row.OptionalWord(RateBase) == "hundred-thousand"
            ? Statistics.RateBase.PerHundredThousand
            : Statistics.RateBase.PerThousand,
        Target = row.OptionalNumber(Target),
        Disclosive = row.YesNo(Disclosive),
        Availability = row.Choice<Availability>(Availability),
        AvailabilityReason = row.OptionalText(AvailabilityReason),
        Definition = row.Text(Definition),
        SourceNote = row.OptionalText(SourceNote),
        PublicationLag = row.OptionalText(PublicationLag),
        MadeOf = row.OptionalWords(MadeOf),
        SearchWords = row.OptionalText(SearchWords),
    };

    extension(SiteContent content)
    {
        public ImmutableArray<Row<Measure>> Measures => content.Tables.Of(Schema);
    }

    extension(ContentIndex index)
    {
        public FrozenDictionary<string, Measure> Measures => index.ById(Schema);

        public Definitions MeasureIds => index.Get(known => new KnownMeasures(known)).Ids;

        /// <summary>For use in the files of a release, which may know measures that are no longer there.</summary>
        public Definitions MeasureIdsInReleases => index.Get(known => new KnownMeasures(known)).IdsInReleases;
    }
}

/// <summary>The ids of measures, with what became of those that are there no longer.</summary>
internal sealed class KnownMeasures
{
    public KnownMeasures(ContentIndex index)
    {
        var names = index.Names;
        Ids = index.IdsOf(MeasureTable.Schema) with
        {
            Explain = use => names.Renaming(use.Value) is { } renamed
                ? FormerMeasureDiagnostics.Renamed(use.Location, use.Value, names.Now(use.Value), renamed.Until)
                : null,
        };
        IdsInReleases = Ids with
        {
            Advice = $" If it was renamed, name it in {Folders.Data}/{FormerMeasureTable.Schema.FileName}; "
                + $"if it was withdrawn, name it there too and keep it in {MeasureTable.Schema.FileName}.",
        };
    }

    public Definitions Ids { get; }

    public Definitions IdsInReleases { get; }
}
