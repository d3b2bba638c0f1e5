namespace OpenStatement.Loading;

/// <summary>
/// Figures that contradict themselves, their measure or each other. Of a measure whose small counts could point to a
/// person no message repeats a number, because reports of a build may be public where its files are not.
/// </summary>
internal static class ObservationDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1301", Severity.Error, "A period does not fit the frequency of its measure."),
        new("OS1302", Severity.Error, "A figure stands in the file twice."),
        new("OS1303", Severity.Error, "Two periods of a measure overlap."),
        new("OS1304", Severity.Error, "A percentage lies outside 0 to 100."),
        new("OS1305", Severity.Error, "A value is missing and no marker says why."),
        new("OS1306", Severity.Error, "A value is given although a marker says that it is withheld."),
        new("OS1307", Severity.Error, "Only one of numerator and denominator is given."),
        new("OS1308", Severity.Error, "The numerator of a percentage is greater than its denominator."),
        new("OS1309", Severity.Error, "A denominator is zero or less."),
        new("OS1310", Severity.Error, "Only one of dimension and category is given."),
        new("OS1311", Severity.Error, "A figure is about days after the last month of its release."),
        new("OS1312", Severity.Warning, "A period is missing inside a series."),
        new("OS1313", Severity.Error, "A count is not a whole number."),
        new("OS1314", Severity.Error, "A percentage lies outside the range of chance around that of its own counts."),
        new("OS1320", Severity.Warning,
            "A figure that could point to a person cannot be judged, because the counts behind it are not given."),
    ];

    public static Diagnostic WrongFrequency(SourceLocation location, Period period, Measure measure) => Error(
        "OS1301", location,
        $"Found the period {Wording.Days(period)} for {measure.Id}.",
        $"Expected {Length(measure.Frequency)}, because measures.csv gives the frequency {EnumWords.Of(measure.Frequency)}.",
        "Correct the first or the last day, or the frequency in measures.csv.");

    public static Diagnostic Duplicate(SourceLocation location, int firstLine) => Error(
        "OS1302", location,
        string.Create(CultureInfo.InvariantCulture,
            $"Found a second figure for the same measure, area, part and period; the first is in line {firstLine}."),
        "Expected one.",
        "Remove the one that is wrong.");

    public static Diagnostic Overlap(SourceLocation location, Period period, int otherLine) => Error(
        "OS1303", location,
        string.Create(CultureInfo.InvariantCulture,
            $"Found the period {Wording.Days(period)}, which shares days with the one in line {otherLine}."),
        "Expected periods that follow each other; only a measure with the frequency rolling-12 may have periods that overlap.",
        "Correct the days, or the frequency in measures.csv.");

    public static Diagnostic PercentOutOfRange(SourceLocation location, decimal value, bool isSecret) => Error(
        "OS1304", location,
        isSecret
            ? "Found a percentage below 0 or above 100."
            : string.Create(CultureInfo.InvariantCulture, $"Found {value} as a percentage."),
        "Expected a number from 0 to 100.",
        "Correct the number, or the unit of the measure in measures.csv.");

    public static Diagnostic MissingValue(SourceLocation location) => Error(
        "OS1305", location,
        "Found no value, and no marker that says why.",
        "Expected a number, or one of the markers [c] withheld, [x] not available and [z] not applicable.",
        "Fill in the value, or write the marker in the column markers; a true zero is written 0.");

    public static Diagnostic ConfidentialValue(SourceLocation location) => Error(
        "OS1306", location,
        "Found a value beside the marker [c], which says that it is withheld.",
        "Expected an empty cell, so that the number is not published by mistake.",
        "Delete the number from the file, or remove the marker.");

    public static Diagnostic HalfAProportion(SourceLocation location, bool numeratorIsMissing) => Error(
        "OS1307", location,
        numeratorIsMissing ? "Found a denominator without a numerator." : "Found a numerator without a denominator.",
        "Expected both or neither.",
        "Fill in the missing one, or leave both empty.");

    public static Diagnostic NumeratorAbove(SourceLocation location, Proportion basis, bool isSecret) => Error(
        "OS1308", location,
        isSecret
            ? "Found a numerator above its denominator."
            : string.Create(
                CultureInfo.InvariantCulture, $"Found the numerator {basis.Numerator} above the denominator {basis.Denominator}."),
        "Expected no more than the denominator, because the measure is a percentage.",
        "Check whether the two were exchanged.");

    public static Diagnostic NotOfItsCounts(SourceLocation location, decimal value, Proportion basis, bool isSecret) => Error(
        "OS1314", location,
        isSecret
            ? "Found a percentage far from that of its numerator and denominator."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Found the percentage {value} beside the numerator {basis.Numerator} and the denominator {basis.Denominator}."),
        isSecret
            ? "Expected about what the counts make: the range of chance printed with the figure comes from them."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Expected about {100 * basis.Numerator / basis.Denominator:0.##}, which the counts make: the range of chance printed with the figure comes from them."),
        "Correct the value or the counts. Leave the counts empty if the percentage is weighted so much that they do not make it.");

    public static Diagnostic DenominatorNotPositive(SourceLocation location, Proportion basis) => Error(
        "OS1309", location,
        string.Create(CultureInfo.InvariantCulture, $"Found the denominator {basis.Denominator}."),
        "Expected a number above zero.",
        "Leave the value, numerator and denominator empty and give the marker [z], if there was nothing to count.");

    public static Diagnostic HalfABreakdown(SourceLocation location, bool dimensionIsMissing) => Error(
        "OS1310", location,
        dimensionIsMissing ? "Found a category without a dimension." : "Found a dimension without a category.",
        "Expected both or neither.",
        "Fill in the missing one, or leave both empty for the whole.");

    public static Diagnostic AfterRelease(SourceLocation location, Period period, ReleaseId release) => Error(
        "OS1311", location,
        $"Found the period {Wording.Days(period)}.",
        $"Expected nothing after {Wording.Day(release.LastDay)}, the last day of the release {release}, except forecasts with the "
        + "marker [f].",
        "Move the figure to the release it belongs to, or correct the date.");

    public static Diagnostic Gap(SourceLocation location, SeriesKey series, IReadOnlyCollection<Period> missing) => Warning(
        "OS1312", location,
        $"Found that {series.Measure} for {series.Area}{Part(series)} leaves out {Wording.Some(missing.Select(Wording.Days))}.",
        "Expected every period from the first to the last, so that nothing is silently missing.",
        "Add the figures that are missing; where there are none, add a row without a value, with the marker [x].");

    public static Diagnostic CountNotWhole(SourceLocation location, decimal value, bool isSecret) => Error(
        "OS1313", location,
        isSecret ? "Found a count that is not whole." : string.Create(CultureInfo.InvariantCulture, $"Found {value} as a count."),
        "Expected a whole number, because measures.csv gives the unit count.",
        "Correct the number, or the unit of the measure in measures.csv.");

    public static Diagnostic NothingToJudgeBy(SourceLocation location, string measure, int figures) => Warning(
        "OS1320", location,
        string.Create(CultureInfo.InvariantCulture,
            $"Found {figures} {(figures == 1 ? "figure" : "figures")} of {measure} without numerator and denominator."),
        "Expected both, because measures.csv says that small counts could point to a person: without them nobody can tell whether a "
        + "count is small, and the figures are shown.",
        "Fill in both; figures with a small count are then withheld. If you do not have them, make sure that no count is small, or "
        + "leave the value empty and write [c] under markers.");

    private static string Part(SeriesKey series) => series.Breakdown is { } part ? $" ({part.Dimension}: {part.Category})" : "";

    private static string Length(Frequency frequency) => frequency switch
    {
        Frequency.Month => "one whole month",
        Frequency.Quarter or Frequency.Rolling3 => "three whole months",
        Frequency.HalfYear or Frequency.Rolling6 => "six whole months",
        Frequency.Year or Frequency.Rolling12 => "twelve whole months",
        Frequency.Snapshot => "a single day, its first day also being its last",
        _ => throw new ArgumentOutOfRangeException(nameof(frequency)),
    };
}
