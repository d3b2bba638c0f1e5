namespace OpenStatement.Loading;

/// <summary>Published figures that changed, and the reasons given for it.</summary>
internal static class RevisionDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1671", Severity.Error, "Only one of the first and the last day is given for the figures a reason explains."),
        new("OS1672", Severity.Warning, "A reason is given for changed figures, but none changed."),
        new("OS1673", Severity.Warning, "Published figures of the force changed, and no reason is given."),
    ];

    public static Diagnostic HalfAPeriod(SourceLocation location, bool startIsMissing) => Error(
        "OS1671", location,
        startIsMissing ? "Found a last day without a first day." : "Found a first day without a last day.",
        "Expected both, or neither for every figure that changed.",
        "Fill in the missing one, or leave both empty.");

    public static Diagnostic NothingChanged(SourceLocation location, RevisionReason reason) => Warning(
        "OS1672", location,
        $"Found a reason for changed figures of {reason.Measure}{(reason.Area is { } area ? $" for {area}" : "")}{Within(reason.Period)}.",
        "Expected at least one that differs from the one in the statement before and that no narrower row explains.",
        "Correct the measure, the area or the days, or remove the row.");

    public static Diagnostic NoReason(SourceLocation location, SeriesKey series, int figures, Period first) => Warning(
        "OS1673", location,
        $"Found {Wording.Count(figures, "figure")} of {series.Measure} for {series.Area} not as published before, and no reason why; "
        + $"the first is for {Wording.Days(first)}.",
        $"Expected a reason in {RevisionTable.Schema.FileName}, because readers are owed one.",
        "Add a row with the measure, the kind of reason and the reason; leave the days empty if it is the same for every figure.");

    private static string Within(Period? period) => period is { } time ? $" from {Wording.Days(time)}" : "";
}
