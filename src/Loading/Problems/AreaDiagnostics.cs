namespace OpenStatement.Loading;

/// <summary>Parts that do not make their whole, stages out of order and priorities of areas that cannot be.</summary>
internal static class AreaDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1851", Severity.Warning, "The parts of a count do not add up to it."),
        new("OS1852", Severity.Warning, "The measures that make up another do not add up to it."),
        new("OS1853", Severity.Warning, "More cases reach a later stage of a funnel than the stage before."),
        new("OS1854", Severity.Error, "A funnel has one stage only."),
        new("OS1855", Severity.Error, "The rows of a funnel disagree on its title or priority."),
        new("OS1856", Severity.Error, "An area has priorities but does not lie within that of the force."),
        new("OS1857", Severity.Error, "A measure has priority in an area twice at the same time."),
        new("OS1858", Severity.Error, "A measure is named among the measures that make it."),
    ];

    /// <summary>The log of a build may be open to all: figures of a measure that could point to a person do not stand in it.</summary>
    public static Diagnostic PartsDiffer(SourceLocation location, string parts, PartsMismatch worst, int periods, bool isSecret) => Warning(
        "OS1851", location,
        isSecret
            ? $"Found other figures for {parts} of {worst.Measure} in {worst.Area} together than for all of it, in {Wording.Days(worst.Period)}{Others(periods)}."
            : FormattableString.Invariant($"Found {Number(worst.Parts)} for {parts} of {worst.Measure} in {worst.Area} together, {Gap(worst)} than the {Number(worst.Whole)} given for all of it, in {Wording.Days(worst.Period)}{Others(periods)}."),
        "Expected the parts to add up to the whole wherever all of them are given.",
        "Add a part for what is not known or lies elsewhere, or correct the figures.");

    /// <inheritdoc cref="PartsDiffer"/>
    public static Diagnostic MadeOfDiffers(SourceLocation location, string parts, PartsMismatch worst, int periods, bool isSecret) => Warning(
        "OS1852", location,
        isSecret
            ? $"Found other figures for {parts} in {worst.Area} together than for {worst.Measure}, in {Wording.Days(worst.Period)}{Others(periods)}."
            : FormattableString.Invariant($"Found {Number(worst.Parts)} for {parts} in {worst.Area} together, {Gap(worst)} than the {Number(worst.Whole)} given for {worst.Measure}, in {Wording.Days(worst.Period)}{Others(periods)}."),
        "Expected the measures named under made_of to add up to the measure they make.",
        "Correct the figures, or name under made_of all measures it is put together from.");

    /// <inheritdoc cref="PartsDiffer"/>
    public static Diagnostic MoreAtLaterStage(
        SourceLocation location, string funnel, string stage, decimal count, string before, decimal countBefore, Period period, bool isSecret) => Warning(
        "OS1853", location,
        isSecret
            ? $"Found more at the stage {stage} of the funnel {funnel} than at the stage {before} before it, in {Wording.Days(period)}."
            : FormattableString.Invariant($"Found {Number(count)} at the stage {stage} of the funnel {funnel}, more than the {Number(countBefore)} at the stage {before} before it, in {Wording.Days(period)}."),
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

    public static Diagnostic NotWithinForce(SourceLocation location, string area, string force) => Error(
        "OS1856", location,
        $"Found {area}, which is no borough, ward or neighbourhood within {force}.",
        "Expected an area whose parents in data/areas.csv lead to the area of the force.",
        "Name an area within the force's own, or fill in its parent in data/areas.csv.");

    public static Diagnostic PriorityTwice(SourceLocation location, string area, string measure, SourceLocation other) => Error(
        "OS1857", location,
        FormattableString.Invariant($"Found {measure} as a priority of {area} at a time at which it already is one by line {other.Line}."),
        "Expected times that do not overlap.",
        "Correct the days, or remove one of the rows.");

    public static Diagnostic MadeOfItself(SourceLocation location, string measure) => Error(
        "OS1858", location,
        $"Found {measure} among the measures that make it.",
        "Expected other measures, which are its parts.",
        "Take it out of made_of.");

    private static string Gap(PartsMismatch worst) =>
        $"{Number(Math.Abs(worst.Difference))} {(worst.Difference > 0 ? "more" : "fewer")}";

    private static string Others(int periods) => periods == 1 ? "" : FormattableString.Invariant($", the largest difference of {periods}");

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
