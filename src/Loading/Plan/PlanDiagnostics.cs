namespace OpenStatement.Loading;

/// <summary>Objectives and indicators of the plan that are incomplete or contradict themselves.</summary>
internal static class PlanDiagnostics
{
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        new("OS1801", Severity.Error, "An indicator stands under no objective."),
        new("OS1802", Severity.Error, "A target has no number, or does not say how figures are held against it."),
        new("OS1803", Severity.Error, "An indicator that is not a target has a number to reach."),
        new("OS1804", Severity.Error, "A trajectory has no direction."),
        new("OS1805", Severity.Error, "A trajectory, or an indicator that is only monitored, gives no reason."),
        new("OS1806", Severity.Error, "An indicator has neither a measure nor a reason why there are no figures."),
        new("OS1807", Severity.Error, "There are indicators, but site.yml names no plan."),
        new("OS1808", Severity.Error, "An objective is a part of something that is a part itself."),
        new("OS1809", Severity.Error, "An indicator is a part of something that is a part itself."),
        new("OS1810", Severity.Error, "An objective stands in another section than the objective it is a part of."),
        new("OS1811", Severity.Error, "An indicator stands under another objective than the indicator it is a part of."),
        new("OS1812", Severity.Error, "A reported status runs backwards, and no note says why."),
        new("OS1813", Severity.Warning, "A status or a value is reported of an indicator whose figures decide."),
        new("OS1814", Severity.Error, "A report on an indicator says nothing."),
        new("OS1815", Severity.Error, "The number of a target is in per cent, but its measure is not."),
        new("OS1816", Severity.Error, "A target has a direction against which its number is held."),
        new("OS1817", Severity.Error, "A statement has the plan as an appendix, but there is none."),
    ];

    public static Diagnostic NoObjective(SourceLocation location) => Error(
        "OS1801", location,
        "Found an indicator under no objective.",
        $"Expected the id of an objective from {ObjectiveTable.Schema.FileName}: each indicator shows whether one is achieved.",
        "Fill in the objective, and add it to that file if it is not there yet.");

    public static Diagnostic HalfATarget(SourceLocation location, string missing) => Error(
        "OS1802", location,
        $"Found a target without {missing}.",
        $"Expected both an aim and a number, and the aim as one of {Wording.List(EnumWords.All<KpiAim>())}.",
        "Fill in aim and target; where the plan sets no number, the kind may be trajectory or monitor.");

    public static Diagnostic NumberWithoutTarget(SourceLocation location, KpiKind kind) => Error(
        "OS1803", location,
        $"Found a number to reach for an indicator of the kind {EnumWords.Of(kind)}.",
        "Expected numbers only for the kind target.",
        "Change the kind to target, or empty aim, target, target_unit and by.");

    public static Diagnostic NoDirection(SourceLocation location) => Error(
        "OS1804", location,
        "Found a trajectory without a direction.",
        $"Expected {Wording.List(EnumWords.All<KpiDirection>())}, because without one nobody can say whether it moves the right way.",
        "Fill in the direction, or change the kind to monitor if either way is possible.");

    public static Diagnostic NoReason(SourceLocation location, KpiKind kind) => Error(
        "OS1805", location,
        $"Found no reason for an indicator of the kind {EnumWords.Of(kind)}.",
        "Expected one, because readers will ask why the plan sets no number.",
        "Write one plain sentence for the public.");

    public static Diagnostic NoDataReason(SourceLocation location) => Error(
        "OS1806", location,
        "Found neither a measure nor a reason for having none.",
        "Expected the ids of measures, or a reason that stands on the page beside the words No data yet.",
        "Fill in measures, or write in no_data_reason why there are no figures.");

    public static Diagnostic NoPlan(SourceLocation location) => Error(
        "OS1807", location,
        "Found indicators, but site.yml names no plan.",
        "Expected its title, which is the heading of the page on which they stand.",
        $"Add to {SiteKeys.Path} the key plan, and indented under it the key title.");

    public static Diagnostic ObjectiveTooDeep(SourceLocation location, string id, string whole) => Error(
        "OS1808", location,
        $"Found {Chain(id, whole)}.",
        "Expected an objective that is a part of none itself.",
        "Name the objective at the top, or leave the cell empty.");

    public static Diagnostic KpiTooDeep(SourceLocation location, string id, string whole) => Error(
        "OS1809", location,
        $"Found {Chain(id, whole)}.",
        "Expected an indicator that is a part of none itself.",
        "Name the indicator at the top, or leave the cell empty.");

    public static Diagnostic OtherSection(SourceLocation location, Objective objective, Objective whole) => Error(
        "OS1810", location,
        $"Found {objective.Id} in the section {Wording.Quote(objective.Section)}, although {whole.Id}, of which it is a part, stands "
        + $"in {Wording.Quote(whole.Section)}.",
        "Expected both in the same section.",
        "Copy the section from the one to the other, letter by letter.");

    public static Diagnostic OtherObjective(SourceLocation location, Kpi kpi, Kpi whole) => Error(
        "OS1811", location,
        $"Found {kpi.Id} under {kpi.Objective}, although {whole.Id}, of which it is a part, stands under {whole.Objective}.",
        "Expected both under the same objective.",
        "Correct one of the objectives, or empty part_of.");

    public static Diagnostic RunsBackwards(
        SourceLocation location, string kpi, KpiStatus status, KpiStatus before, ReleaseId release) => Error(
        "OS1812", location,
        $"Found the status {EnumWords.Of(status)} for {kpi}, which the release {release} reported as {EnumWords.Of(before)}.",
        "Expected a status that goes on from there, or a note that says why it does not.",
        "Correct the status, or write the note for the public.");

    public static Diagnostic FiguresDecide(SourceLocation location, KpiReport report, string measure) => Warning(
        "OS1813", location,
        $"Found {(report.Status is { } status ? $"the status {EnumWords.Of(status)}" : "a value")} for {report.Kpi}, which has figures of {measure} in this release.",
        "Expected a note at most: figures decide where it stands, and what is reported is only shown beside them.",
        "Remove the status and the value, or the measure from the indicator if its figures do not show where it stands.");

    public static Diagnostic SaysNothing(SourceLocation location, string kpi) => Error(
        "OS1814", location,
        $"Found a report on {kpi} without a status, a value and a note.",
        "Expected at least one of them.",
        "Fill one in, or remove the row.");

    public static Diagnostic PercentOfCount(SourceLocation location, Measure measure) => Error(
        "OS1815", location,
        $"Found a number in % that figures of {measure.Id} are held against, whose unit is {EnumWords.Of(measure.Unit)}.",
        "Expected both in the same unit: only an increase or a reduction by so many % can be that of a count, a rate or a score.",
        "Correct target_unit, aim or the measure.");

    public static Diagnostic OtherDirection(SourceLocation location, KpiDirection direction, KpiAim aim) => Error(
        "OS1816", location,
        $"Found the direction {EnumWords.Of(direction)} beside the aim {EnumWords.Of(aim)}.",
        "Expected a direction in which the number can be reached.",
        "Correct one of the two, or leave the direction empty: the aim says it already.");

    public static Diagnostic NoPlanToAppend(SourceLocation location) => Error(
        "OS1817", location,
        $"Found the appendix plan, but no indicators in {Folders.Data}/{KpiTable.Schema.FileName}.",
        "Expected indicators, which are what this appendix shows.",
        "Take plan out of appendices, or add the indicators.");

    private static string Chain(string id, string whole) =>
        id == whole ? $"{id} as a part of itself" : $"{id} as a part of {whole}, which is a part of another";
}
