namespace OpenStatement.Loading;

/// <summary><c>data/&lt;release&gt;/assessments.csv</c>.</summary>
internal static class AssessmentTable
{
    public static readonly Field Measure = new("measure", ValueKind.Id, "The id of the measure.")
    { Example = "burglary-rate" };

    public static readonly Field Trend = new(
        "trend", ValueKind.Text, $"How the author describes the direction: {Wording.List(TrendPhrases.All.Select(phrase => phrase.Text))}.")
    { IsOptional = true, Example = "Moderate reduction" };

    public static readonly Field Rank = new(
        "benchmark_rank", ValueKind.WholeNumber, "The place the author gives the force in its group.")
    { IsOptional = true, Example = "3", Minimum = 1, Maximum = 999 };

    public static readonly Field Of = new(
        "benchmark_of", ValueKind.WholeNumber, "Out of how many that place is; needed with a place.")
    { IsOptional = true, Example = "8", Minimum = 1, Maximum = 999 };

    public static readonly Field Band = new(
        "benchmark_band", ValueKind.Choice, "Where the author sees the force against the group's average.")
    { IsOptional = true, Example = "below", AllowedValues = EnumWords.All<Band>() };

    public static readonly Field Author = new("author", ValueKind.Text, "Who asserts it: the id of a voice in site.yml, or a name.")
    { Example = "Northshire Police" };

    public static readonly Field Reason = new("reason", ValueKind.Text, "On what ground.")
    { Example = "Figures of the national benchmarking tool, January 2026." };

    public static Table<Assessment> Schema { get; } = new(
        "assessments.csv", "What somebody asserts about one measure, beside what the figures say, in each row.",
        [Measure, Trend, Rank, Of, Band, Author, Reason], Read)
    {
        IsPerRelease = true,
        Unique = [new(Measure, assessment => $"{assessment.Measure} by {assessment.Author}")],
        References = [new(Measure, assessment => assessment.Measure, index => index.MeasureIdsInReleases)],
        NameMeasures = (assessment, now) => assessment with { Measure = now(assessment.Measure) },
        Checks = [AssessmentCheck.Run],
        Messages = AssessmentDiagnostics.Rules,
    };

    public static Assessment Read(RowReader row) => new()
    {
        Measure = row.Id(Measure),
        Trend = row.OptionalText(Trend),
        Benchmark = ReadBenchmark(row),
        Author = row.Text(Author),
        Reason = row.Text(Reason),
    };

    private static AssertedBenchmark? ReadBenchmark(RowReader row) =>
        (row.OptionalWholeNumber(Rank), row.OptionalWholeNumber(Of), row.OptionalChoice<Band>(Band)) switch
        {
            (null, null, null) => null,
            var (rank, of, band) => new AssertedBenchmark(rank, of, band),
        };

    extension(ReleaseContent release)
    {
        public ImmutableArray<Row<Assessment>> Assessments => release.Tables.Of(Schema);
    }
}

/// <summary>Each assessment asserts something, a trend in the words used for trends, and a place as one of so many.</summary>
internal static class AssessmentCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        index.Content.Releases.SelectMany(release => release.Assessments).Select(FindProblem).OfType<Diagnostic>();

    private static Diagnostic? FindProblem(Row<Assessment> assessment) => assessment.Value switch
    {
        { Trend: null, Benchmark: null } => AssessmentDiagnostics.AssertsNothing(assessment.Locate(AssessmentTable.Trend)),
        { Benchmark: { Rank: null, Of: not null } or { Rank: not null, Of: null } } =>
            AssessmentDiagnostics.HalfAPlace(assessment.Locate(AssessmentTable.Rank)),
        { Benchmark: { Rank: { } rank, Of: { } of } } when rank > of =>
            AssessmentDiagnostics.PlaceBeyondLast(assessment.Locate(AssessmentTable.Rank), rank, of),
        { Trend: { } trend } when TrendPhrases.Find(trend) is null =>
            AssessmentDiagnostics.TrendInOtherWords(assessment.Locate(AssessmentTable.Trend), trend),
        _ => null,
    };
}
