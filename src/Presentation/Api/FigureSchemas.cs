namespace OpenStatement.Presentation;

/// <summary>Figures and their changes in the API.</summary>
internal static class FigureSchemas
{
    private static readonly ApiSchema<FigureRow> s_observation = new ApiSchema<FigureRow>("Observation", "A figure of one area for one period.")
        .Text("area_id", "The id of the area.", (row, _) => row.Area.Id)
        .Columns(
            FigureColumns.All,
            ("area_code", "The Office for National Statistics' code of the area; null where it has none."),
            ("area", "The name of the area."),
            ("period_start", "The first day of the period."),
            ("period_end", "The last day of the period."),
            ("value", "The figure; null where there is none, and the markers say why."),
            ("numerator", "For a percentage or a rate, the count above the line, where it is known."),
            ("denominator", "For a percentage or a rate, the count below the line, where it is known."),
            ("dimension", "For a part of a whole, what it is divided by, such as age; null for the whole."),
            ("category", "For a part of a whole, which part; null for the whole."),
            ("markers", "Letters that say what to know of the figure, such as p for provisional."),
            ("note", "What to know about this figure alone; null where there is nothing."));

    private static readonly ApiSchema<RevisionRow> s_revision = new ApiSchema<RevisionRow>("Revision", "A published figure that a later statement gave otherwise.")
        .Columns(
            RevisionColumns.All,
            ("release", "The id of the statement that gives it otherwise."),
            ("earlier_release", "The id of the statement it is compared with."))
        .Text("area_id", "The id of the area.", (row, _) => row.Area.Id)
        .Columns(
            RevisionColumns.All,
            ("area_code", "The Office for National Statistics' code of the area; null where it has none."),
            ("area", "The name of the area."),
            ("period_start", "The first day of the period."),
            ("period_end", "The last day of the period."),
            ("dimension", "For a part of a whole, what it is divided by; null for the whole."),
            ("category", "For a part of a whole, which part; null for the whole."),
            ("earlier_value", "The figure in the earlier statement; null where there was none, and where it is now withheld."),
            ("value", "The figure in the statement; null where there is none, and where it is now withheld."),
            ("difference", "The value less the earlier value; null unless there are both."),
            ("outcome", "What became of the figure."),
            ("reason_kind", "The kind of reason; null where none was given."),
            ("reason", "The reason; null where none was given."));

    public static ApiSchema<(Measure Measure, ReleaseSummary Release)> Observations { get; } =
        new ApiSchema<(Measure Measure, ReleaseSummary Release)>("Observations", "Every figure of a measure as the last statement gives them that has any.")
            .Address("url", "The page of the measure.", (one, _) => SiteAddresses.Measure(one.Measure))
            .Address("api", "The address of this file.", (one, _) => SiteAddresses.Api("observations", one.Measure.Id))
            .Licensed()
            .Object("measure", "The measure.", () => ApiParts.Reference, (one, _) => ApiReference.To(one.Measure))
            .Object("release", "The statement.", () => ApiParts.Reference, (one, _) => ApiReference.To(one.Release.Release))
            .Word("unit", "What the values are.", (one, _) => one.Measure.Unit)
            .Word("frequency", "How long each period is.", (one, _) => one.Measure.Frequency)
            .Objects("releases", "Every statement that has figures of the measure, latest first, with files that never change.", () => ReleaseSchemas.WithFiles,
                (one, site) => site.Summaries.Reverse().Where(summary => ApiFigures.HasFiles(one.Measure, summary)).Select(summary => (summary.Release, one.Measure)))
            .Objects("observations", "Those of the force first, then by area; each area from its earliest period on.", () => s_observation,
                (one, site) => ApiFigures.Of(one.Measure, one.Release, site));

    public static ApiSchema<Measure> Revisions { get; } = new ApiSchema<Measure>("Revisions", "Every published figure of a measure that a later statement gave otherwise.")
        .Address("url", "Where the page of the measure says so.", (measure, _) => SiteAddresses.RevisionsOf(measure))
        .Address("api", "The address of this file.", (measure, _) => SiteAddresses.Api("revisions", measure.Id))
        .Licensed()
        .Object("measure", "The measure.", () => ApiParts.Reference, (measure, _) => ApiReference.To(measure))
        .Word("unit", "What the values are.", (measure, _) => measure.Unit)
        .Objects("revisions", "Those of the force first, then by area; each from the earliest statement on.", () => s_revision, ApiFigures.RevisionsOf);
}
