namespace OpenStatement.Presentation;

/// <summary>Makes what the page of an area says about its measures.</summary>
internal static class AreaMeasures
{
    /// <summary>Those of which the release has a series for the area, in the order of priorities.</summary>
    public static ImmutableArray<AreaMeasure> Of(Area area, ReleaseSummary latest, SiteContext context) =>
    [
        .. context.Archive.Priorities.SelectMany(context.MeasuresOf)
            .Select(measure => latest.Release.Vintage.Find(measure.Id, area.Id) is { } series ? Of(area, measure, series, latest, context) : null)
            .OfType<AreaMeasure>(),
    ];

    private static AreaMeasure Of(Area area, Measure measure, Series series, ReleaseSummary latest, SiteContext context)
    {
        var summary = Derivation.Summarise(context.Settings, latest.Release, measure, series);
        var part = new AreaMeasure { Id = measure.Id, Measure = new Link(measure.Title, SiteAddresses.Measure(measure)), Headline = measure.Title };
        if (summary.Latest is null)
            return part with { Missing = Absences.OfEveryFigure(series) };
        return part with
        {
            Headline = Headlines.Heading(summary),
            Missing = Absences.Withheld(summary),
            Facts = [.. Facts.OfArea(summary, context), .. StandingOf(area, measure, latest.Release, context), .. PeakOf(series, measure)],
            Sparkline = Charts.SparklineOf(summary, series),
            Trend = TrendNotes.NoteOf(summary, context),
        };
    }

    private static IEnumerable<Fact> StandingOf(Area area, Measure measure, Release release, SiteContext context)
    {
        if (context.Local.StandingsOf(measure, area.Kind, release) is { Figures.Length: > 1 } standings && standings.Of(area.Id) is { } figure)
            yield return new Fact($"Among {Labels.Several(area.Kind)}", Sentences.Capitalise(AreaWords.Place(figure, standings)), AreaWords.Detail(figure, standings));
    }

    private static IEnumerable<Fact> PeakOf(Series series, Measure measure)
    {
        if (Peak.Of(series) is { } peak)
            yield return new Fact($"Highest {Labels.Of(measure.Frequency).ToLowerInvariant()}", Headlines.Value(peak.Figure, measure), PeakWords.Detail(peak, measure));
    }
}
