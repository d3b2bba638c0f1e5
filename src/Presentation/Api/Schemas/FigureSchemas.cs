namespace OpenStatement.Presentation;

/// <summary>Figures and their changes in the API.</summary>
internal static class FigureSchemas
{
    private static readonly ApiSchema<ApiObservation> s_observation = new ApiSchema<ApiObservation>("Observation", "A figure of one area for one period.")
        .Text("area_id", "The id of the area.", (one, _) => one.Area.Id)
        .TextOrNull("area_code", "The Office for National Statistics' code of the area; null where it has none.", (one, _) => one.Area.Code)
        .Text("area", "The name of the area.", (one, _) => one.Area.Name)
        .Day("period_start", "The first day of the period.", (one, _) => one.Observation.Period.Start)
        .Day("period_end", "The last day of the period.", (one, _) => one.Observation.Period.End)
        .NumberOrNull("value", "The figure; null where there is none, and the markers say why.", (one, _) => one.Observation.Value)
        .NumberOrNull("numerator", "For a percentage or a rate, the count above the line, where it is known.", (one, _) => one.Observation.Basis?.Numerator)
        .NumberOrNull("denominator", "For a percentage or a rate, the count below the line, where it is known.", (one, _) => one.Observation.Basis?.Denominator)
        .TextOrNull("dimension", "For a part of a whole, what it is divided by, such as age; null for the whole.", (one, _) => one.Part?.Dimension)
        .TextOrNull("category", "For a part of a whole, which part; null for the whole.", (one, _) => one.Part?.Category)
        .Texts("markers", "Letters that say what to know of the figure, such as p for provisional.", (one, _) => MarkerSymbols.Of(one.Observation.Markers).Select(symbol => symbol.Letter))
        .TextOrNull("note", "What to know about this figure alone; null where there is nothing.", (one, _) => one.Observation.Note);

    private static readonly ApiSchema<ApiRevision> s_revision = new ApiSchema<ApiRevision>("Revision", "A published figure that a later statement gave otherwise.")
        .Text("release", "The id of the statement that gives it otherwise.", (one, _) => one.Measure.To.ToString())
        .Text("earlier_release", "The id of the statement it is compared with.", (one, _) => one.Measure.From.ToString())
        .Text("area_id", "The id of the area.", (one, _) => one.Area.Id)
        .TextOrNull("area_code", "The Office for National Statistics' code of the area; null where it has none.", (one, _) => one.Area.Code)
        .Text("area", "The name of the area.", (one, _) => one.Area.Name)
        .Day("period_start", "The first day of the period.", (one, _) => one.Revision.Period.Start)
        .Day("period_end", "The last day of the period.", (one, _) => one.Revision.Period.End)
        .TextOrNull("dimension", "For a part of a whole, what it is divided by; null for the whole.", (one, _) => one.Key.Breakdown?.Dimension)
        .TextOrNull("category", "For a part of a whole, which part; null for the whole.", (one, _) => one.Key.Breakdown?.Category)
        .NumberOrNull("earlier_value", "The figure in the earlier statement; null where there was none, and where it is now withheld.", (one, _) => one.Revision.Earlier)
        .NumberOrNull("value", "The figure in the statement; null where there is none, and where it is now withheld.", (one, _) => one.Revision.Later)
        .NumberOrNull("difference", "The value less the earlier value; null unless there are both.", (one, _) => one.Revision.Difference)
        .Word("outcome", "What became of the figure.", (one, _) => one.Revision.Outcome)
        .WordOrNull("reason_kind", "The kind of reason; null where none was given.", (one, _) => one.Revision.Reason?.Cause)
        .TextOrNull("reason", "The reason; null where none was given.", (one, _) => one.Revision.Reason?.Text);

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
