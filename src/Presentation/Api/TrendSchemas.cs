namespace OpenStatement.Presentation;

/// <summary>What is said of figures in the API.</summary>
internal static class TrendSchemas
{
    public static ApiSchema<ApiMeasure> Trend { get; } = new ApiSchema<ApiMeasure>("Trend", "Where a measure is heading, and how that was reached.")
        .Text("words", "As readers see it, such as Moderate reduction.", (one, _) => TrendPhrases.Of(one.Summary!.Trend))
        .Word("direction", "The direction alone.", (one, _) => one.Summary!.Trend.Word)
        .WordOrNull("size", "The size of an increase or a reduction; null where none is said.", (one, _) => one.Summary!.Trend.Magnitude)
        .Word("tone", "Whether that is better, worse or neither, by the measure's polarity.", (one, _) => TrendWords.Tone(one.Summary!.Trend, one.Measure))
        .Texts("steps", "How that was reached, or why there is no trend.", (one, site) => TrendSteps.Of(one.Summary!, site.Settings.Methods))
        .TextOrNull("asserted", "What a named author says instead; null where nobody does.",
            (one, site) => TrendNotes.LabelOf(one.Summary!, one.Release!.Release, site)?.Asserted);

    public static ApiSchema<ApiChange> Change { get; } = new ApiSchema<ApiChange>("Change", "How far a figure has moved.")
        .Text("words", "As readers see it, such as down 12%.", (one, site) => one.Label(site).Words)
        .Word("direction", "Up, down or the same.", (one, site) => one.Label(site).Direction)
        .Word("tone", "Whether that is better, worse or neither.", (one, site) => one.Label(site).Tone)
        .Number("difference", "The later figure less the earlier one; for percentages, in percentage points.", (one, _) => one.Change.Difference)
        .Object("earlier", "What it was.", () => ApiParts.Figure, (one, _) => new ApiFigure(one.Change.Earlier, one.Summary.Measure))
        .Object("later", "What it is.", () => ApiParts.Figure, (one, _) => new ApiFigure(one.Change.Later, one.Summary.Measure));

    public static ApiSchema<Fact> Fact { get; } = new ApiSchema<Fact>("Fact", "A key fact as a page gives it.")
        .Text("term", "What it is, such as Latest 12 months.", (fact, _) => fact.Term)
        .TextOrNull("value", "The figure or a few words; null where the detail says it all.", (fact, _) => fact.Value.Length == 0 ? fact.Change?.Words : fact.Value)
        .TextOrNull("detail", "Times and counts, in words; null where there is nothing to add.", (fact, _) => fact.Detail.Length == 0 ? null : fact.Detail);
}
