namespace OpenStatement.Loading;

/// <summary>Assessments that contradict themselves, or speak in words of their own.</summary>
internal static partial class AssessmentDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1645", Severity.Error, "An assessment asserts nothing."),
        new("OS1646", Severity.Error, "An assessment gives a place without saying out of how many, or the other way round."),
        new("OS1647", Severity.Error, "An assessment gives a place beyond the last."),
        new("OS1649", Severity.Warning, "An assessment names a trend in words of its own."),
    ];

    public static Diagnostic AssertsNothing(SourceLocation location) => Error(
        "OS1645", location,
        "Found an assessment that asserts nothing.",
        "Expected a trend, a place or a band.",
        "Fill one of them in, or remove the row.");

    public static Diagnostic HalfAPlace(SourceLocation location) => Error(
        "OS1646", location,
        "Found only one of benchmark_rank and benchmark_of.",
        "Expected both or neither.",
        "Fill in the missing one, or leave both empty.");

    public static Diagnostic PlaceBeyondLast(SourceLocation location, int rank, int of) => Error(
        "OS1647", location,
        FormattableString.Invariant($"Found place {rank} out of {of}."),
        "Expected a place no greater than the number of places.",
        "Check whether the two were exchanged.");

    public static Diagnostic TrendInOtherWords(SourceLocation location, string trend)
    {
        var allowed = TrendPhrases.All.Select(phrase => phrase.Text).ToList();
        return Warning(
            "OS1649", location,
            $"Found the trend {Wording.Quote(trend)}.",
            $"Expected {Wording.List(allowed)}, so that readers can hold it against what the figures say.",
            Wording.DidYouMean(InOurWords(trend), allowed, "Choose the words that come nearest, and say more in the column reason."));
    }

    /// <summary>Without this the nearest to "decrease" would be "increase".</summary>
    private static string InOurWords(string trend) => Downwards().Replace(Upwards().Replace(trend, "increase"), "reduction");

    [GeneratedRegex(
        @"\b(?:decreas\w*|declin\w*|falling|fall|fell|drop\w*|down\w*|reduc\w*)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Downwards();

    [GeneratedRegex(@"\b(?:ris\w*|growth|growing|up|upwards?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Upwards();
}
