namespace OpenStatement.Loading;

/// <summary>Comparator groups that contradict themselves.</summary>
internal static class ComparatorDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1641", Severity.Error, "The rows of a comparator group disagree on its name or area."),
        new("OS1642", Severity.Error, "An area is compared with itself."),
        new("OS1643", Severity.Error, "An area belongs to a comparator group twice at the same time."),
        new("OS1644", Severity.Error, "The comparator group in site.yml is not that of the force."),
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
}
