namespace OpenStatement.Presentation;

/// <summary>Makes the tables of a percentage among groups of people.</summary>
internal static class DivisionTables
{
    private const string Method =
        "The range of a percentage is its 95% interval by Wilson's score method, that of a gap by Newcombe's method 10. "
        + "The smaller a group, the wider its range. Where there are many groups, chance alone sets some of them apart.";

    /// <summary>One for each dimension that has groups in the latest period.</summary>
    public static ImmutableArray<DivisionTable> Of(MeasureSummary summary, SiteContext context) =>
        [.. (summary.Survey?.Divisions ?? []).Select((division, i) => Of(division, $"division-{i + 1}-{summary.Measure.Id}", summary.Measure, context))];

    private static DivisionTable Of(Division division, string id, Measure measure, SiteContext context) => new()
    {
        Id = id,
        Caption = $"{measure.Title} by {Sentences.Uncapitalise(division.Dimension)}, {context.OwnArea.Name}, {Dates.Span(division.Period)}",
        Sentence = SurveyWords.OnTheGap(division, measure),
        Dimension = Sentences.Capitalise(division.Dimension),
        Rows = [.. division.Groups.Select(group => Row(group, measure))],
        Markers = [.. MarkerSymbols.Of(division.Groups.Aggregate(Markers.None, (all, group) => all | group.Markers))],
        Method = Method,
    };

    private static DivisionRow Row(GroupFigure group, Measure measure) => new(
        Sentences.Capitalise(group.Category),
        Figure.Of(group.Value, measure, group.Markers),
        group is { Value: not null, Basis: { } basis } ? Numbers.Write(basis.Denominator) : "not given",
        group.Interval is { } interval ? SurveyWords.Range(interval, measure) : "no range");
}
