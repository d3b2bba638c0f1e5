namespace OpenStatement.Loading;

/// <summary>Comparator groups, assessments and commitments that contradict themselves.</summary>
internal static partial class ComparisonDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1641", Severity.Error, "The rows of a comparator group disagree on its name or area."),
        new("OS1642", Severity.Error, "An area is compared with itself."),
        new("OS1643", Severity.Error, "An area belongs to a comparator group twice at the same time."),
        new("OS1644", Severity.Error, "The comparator group in site.yml is not that of the force."),
        new("OS1645", Severity.Error, "An assessment asserts nothing."),
        new("OS1646", Severity.Error, "An assessment gives a place without saying out of how many, or the other way round."),
        new("OS1647", Severity.Error, "An assessment gives a place beyond the last."),
        new("OS1648", Severity.Error, "An action is said to be answered, which only a request can be."),
        new("OS1649", Severity.Warning, "An assessment names a trend in words of its own."),
    ];

    public static Diagnostic RowsDisagree(SourceLocation location, string column, string first) => Error(
        "OS1641", location,
        "Found another value than in the first row of the same group.",
        $"Expected {Wording.Quote(first)} in the column {column} of every row of the group.",
        "Make the rows agree, or give one of them the id of another group.");

    public static Diagnostic MemberOfItself(SourceLocation location, string area) => Error(
        "OS1642", location,
        $"Found {area} as a member of its own group.",
        "Expected only areas it is compared with.",
        "Remove the row.");

    public static Diagnostic MemberTwice(SourceLocation location, string area, SourceLocation other) => Error(
        "OS1643", location,
        FormattableString.Invariant($"Found {area} in the group at a time at which it already belongs to it by line {other.Line}."),
        "Expected times that do not overlap.",
        "Correct the days, or remove one of the rows.");

    public static Diagnostic GroupOfAnother(SourceLocation location, string group, string area) => Error(
        "OS1644", location,
        $"Found {group}, which is the group of {area}.",
        "Expected a group of the force's own area.",
        "Name the force's own group; other forces may see theirs otherwise.");

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

    [GeneratedRegex(@"\b(?:decreas\w*|declin\w*|falling|fall|fell|drop\w*|down\w*|reduc\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Downwards();

    [GeneratedRegex(@"\b(?:ris\w*|growth|growing|up|upwards?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Upwards();

    public static Diagnostic ActionAnswered(SourceLocation location) => Error(
        "OS1648", location,
        "Found an action with the status answered.",
        "Expected planned, continuing, done or dropped; only a request is answered.",
        "Correct the status or the kind.");
}
