namespace OpenStatement.Loading;

/// <summary>Figures that are quoted by name but are not there.</summary>
internal static class QuotationDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1513", Severity.Error, "A quotation between braces names no figure."),
        new("OS1514", Severity.Error, "A quotation names a figure that the release does not have."),
        new("OS1515", Severity.Error, "A quotation stands where no figure can be filled in."),
    ];

    private static ImmutableArray<string> Names { get; } = [.. QuotableFigures.All.Select(figure => figure.Name)];

    public static Diagnostic UnknownFigure(SourceLocation location, QuotationInline quotation) => Error(
        "OS1513", location,
        $"Found {Quote(quotation)}.",
        $"Expected the id of a measure, a space and the name of a figure: {string.Join(", ", Names)}.",
        QuotationMistake.Advise(quotation.Written, Names));

    public static Diagnostic DoubleBraces(SourceLocation location, QuotationInline quotation) => Error(
        "OS1513", location,
        $"Found {Wording.Quote($"{{{{{quotation.Written}}}}}")}.",
        "Expected single braces around a quotation.",
        $"Write {Quote(quotation)}.");

    public static Diagnostic Absent(Located<Quotation> quotation, Measure measure, ReleaseId release, FigureAbsence why)
    {
        var name = QuotableFigures.Of(quotation.Value.Figure).Name;
        return Error(
            "OS1514", quotation.Location,
            $"Found {{{measure.Id} {name}}}, but {Reason(measure, release, why)}.",
            $"Expected a figure that the release {release} has.",
            why is FigureAbsence.NoFigures ? "Say in words that there is no figure, or quote another measure."
            : why is FigureAbsence.NoRate
                ? $"Add the population to populations.csv, or quote a figure that needs none, such as {{{measure.Id} latest}}."
            : $"Quote another figure, such as {{{measure.Id} latest}}, or leave it out.");
    }

    public static Diagnostic StrayBrace(SourceLocation location, string found) => Error(
        "OS1513", location,
        $"Found {Wording.Quote(found)}.",
        "Expected the id of a measure, a space and the name of a figure between two braces, as in {homicide latest}.",
        found is ['{', .. var inner, '}']
            ? QuotationMistake.Advise(inner, Names)
            : "Add the brace that is missing, or write \\{ or \\} if the brace itself is meant.");

    public static Diagnostic InTerm(SourceLocation location) => Error(
        "OS1515", location,
        "Found a quotation in a term of the glossary.",
        "Expected the term in plain words.",
        "Quote the figure in the definition below it.");

    private static string Reason(Measure measure, ReleaseId release, FigureAbsence why) => why switch
    {
        FigureAbsence.NoFigures => $"the release {release} has no figure of {measure.Id}",
        FigureAbsence.NotACount => $"{measure.Id} is not a count, and only counts can be added up to 12 months",
        FigureAbsence.MissingMonths => $"a part of the latest 12 months of {measure.Id} has no figure in the release {release}",
        FigureAbsence.NoEarlierFigure => $"the release {release} has no earlier figure of {measure.Id} to compare with",
        FigureAbsence.BreakInSeries => $"the way of counting {measure.Id} has changed since the earlier period",
        FigureAbsence.NoGroup => $"{measure.Id} cannot be compared with other forces in the release {release}",
        FigureAbsence.TooFewToRank => $"the counts of {measure.Id} are too small for a place among other forces",
        FigureAbsence.NoRate => $"the release {release} has no population for a rate of {measure.Id}",
        FigureAbsence.TrendUnavailableReason => $"the figures of {measure.Id} are too few or too small to judge a trend",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, null),
    };

    private static string Quote(QuotationInline quotation) => Wording.Quote($"{{{quotation.Written}}}");
}
