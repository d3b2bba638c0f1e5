namespace OpenStatement.Loading;

/// <summary>Settings that contradict themselves or the statements.</summary>
internal static class SettingsDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1628", Severity.Error, "The baseline is not twelve whole months."),
        new("OS1631", Severity.Error, "A baseline ends after the figures do."),
        new("OS1639", Severity.Error, "A change is to be called large from less than a moderate one."),
    ];

    public static Diagnostic LargeBeforeModerate(SourceLocation location, decimal moderateFrom, decimal largeAbove) => Error(
        "OS1639", location,
        FormattableString.Invariant(
            $"Found {moderateFrom * 100:0} for moderate_from_percent and {largeAbove * 100:0} for large_above_percent."),
        "Expected the first to be less than the second; 10 and 25 are the usual values of those that are left out.",
        "Correct one of them: a change is small below the first, moderate from there on and large above the second.");

    public static Diagnostic BaselineNotAYear(SourceLocation location, Period period) => Error(
        "OS1628", location,
        $"Found the baseline {Wording.Days(period)}.",
        "Expected twelve whole months; one of the other baselines may also be several years long.",
        "Correct the first or the last day.");

    public static Diagnostic BaselineInTheFuture(SourceLocation location, Period period, Period latest) => Error(
        "OS1631", location,
        $"Found the baseline {Wording.Days(period)}.",
        $"Expected a time before the quarter of the latest statement, {Wording.Days(latest)}.",
        "Correct the year.");
}
