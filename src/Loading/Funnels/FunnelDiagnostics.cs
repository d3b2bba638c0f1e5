namespace OpenStatement.Loading;

/// <summary>Stages that are out of order, or do not make up one funnel.</summary>
internal static class FunnelDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1853", Severity.Warning, "More cases reach a later stage of a funnel than the stage before."),
        new("OS1854", Severity.Error, "A funnel has one stage only."),
        new("OS1855", Severity.Error, "The rows of a funnel disagree on its title or priority."),
    ];

    /// <summary>The log of a build may be open to all: figures of a measure that could point to a person do not stand in it.</summary>
    public static Diagnostic MoreAtLaterStage(
        SourceLocation location, string funnel, string stage, decimal count, string before, decimal countBefore, Period period,
        bool isSecret) => Warning(
        "OS1853", location,
        isSecret
            ? $"Found more at the stage {stage} of the funnel {funnel} than at the stage {before} before it, in {Wording.Days(period)}."
            : FormattableString.Invariant(
                $"Found {Number(count)} at the stage {stage} of the funnel {funnel}, more than the {Number(countBefore)} at the stage {before} before it, in {Wording.Days(period)}."),
        "Expected fewer cases at each later stage.",
        "Check the order of the stages in data/funnels.csv and the figures of both measures.");

    public static Diagnostic OneStage(SourceLocation location, string funnel) => Error(
        "OS1854", location,
        $"Found only one row for the funnel {funnel}.",
        "Expected two stages or more.",
        "Add the stages after it, or remove the row.");

    public static Diagnostic RowsDisagree(SourceLocation location, string column, string first) => Error(
        "OS1855", location,
        "Found another value than in the first row of the same funnel.",
        $"Expected {Wording.Quote(first)} in the column {column} of every row of the funnel.",
        "Make the rows agree, or give one of them the id of another funnel.");

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
