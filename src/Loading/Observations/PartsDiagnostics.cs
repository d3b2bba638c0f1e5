namespace OpenStatement.Loading;

/// <summary>Parts that do not make their whole.</summary>
internal static class PartsDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1851", Severity.Warning, "The parts of a count do not add up to it."),
        new("OS1852", Severity.Warning, "The measures that make up another do not add up to it."),
        new("OS1858", Severity.Error, "A measure is named among the measures that make it."),
    ];

    /// <summary>The log of a build may be open to all: figures of a measure that could point to a person do not stand in it.</summary>
    public static Diagnostic PartsDiffer(SourceLocation location, string parts, PartsMismatch worst, int periods, bool isSecret) => Warning(
        "OS1851", location,
        isSecret
            ? $"Found other figures for {parts} of {worst.Measure} in {worst.Area} together than for all of it, in {Wording.Days(worst.Period)}{Others(periods)}."
            : FormattableString.Invariant(
                $"Found {Number(worst.Parts)} for {parts} of {worst.Measure} in {worst.Area} together, {Gap(worst)} than the {Number(worst.Whole)} given for all of it, in {Wording.Days(worst.Period)}{Others(periods)}."),
        "Expected the parts to add up to the whole wherever all of them are given.",
        "Add a part for what is not known or lies elsewhere, or correct the figures.");

    /// <inheritdoc cref="PartsDiffer"/>
    public static Diagnostic MadeOfDiffers(
        SourceLocation location, string parts, PartsMismatch worst, int periods, bool isSecret) => Warning(
        "OS1852", location,
        isSecret
            ? $"Found other figures for {parts} in {worst.Area} together than for {worst.Measure}, in {Wording.Days(worst.Period)}{Others(periods)}."
            : FormattableString.Invariant(
                $"Found {Number(worst.Parts)} for {parts} in {worst.Area} together, {Gap(worst)} than the {Number(worst.Whole)} given for {worst.Measure}, in {Wording.Days(worst.Period)}{Others(periods)}."),
        "Expected the measures named under made_of to add up to the measure they make.",
        "Correct the figures, or name under made_of all measures it is put together from.");

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
