namespace OpenStatement.Presentation;

/// <summary>Makes the tables of a measure by area, one for each kind.</summary>
internal static class AreaTables
{
    /// <summary>More rows would make a page too heavy; the pages of the areas have the figures.</summary>
    private const int MostRows = 150;

    /// <summary>More small charts would not be looked at.</summary>
    private const int MostCharts = 40;

    /// <summary>Forces only where they do not stand among similar ones already.</summary>
    public static IEnumerable<BreakdownTable> Of(MeasureSummary summary, Release release, ChartDetail detail, SiteContext context) =>
        from kind in context.Local.ComparedKinds
        where kind is not AreaKind.Force || summary.Group is null
        where context.Local.CountWithFigures(summary.Measure, kind, release) is > 1 and <= MostRows
        let standings = context.Local.StandingsOf(summary.Measure, kind, release)
        where standings is not null
        select Of(standings, release, detail, context);

    private static BreakdownTable Of(AreaStandings standings, Release release, ChartDetail detail, SiteContext context)
    {
        var measure = standings.Measure;
        var kind = Labels.Of(standings.Kind);
        var hasCharts = detail is ChartDetail.Everything && standings.Figures.Length <= MostCharts;
        return BreakdownTables.OnOneScale(new BreakdownTable
        {
            Id = $"by-{kind}-{measure.Id}",
            Heading = $"By {kind}",
            Caption = $"{measure.Title} by {kind}, {context.OwnArea.Name}, {Dates.Name(standings.Period)}",
            Sentence = Sentence(standings, context),
            NameHeading = Sentences.Capitalise(kind),
            FigureHeading = Labels.Of(measure.Unit),
            RateHeading = standings.HasRates ? $"Rate {GroupWords.Per(measure.RateBase)}" : null,
            PlaceHeading = standings.Figures.Any(figure => figure.Place is not null) ? "Place (1st is highest)" : null,
            Rows = [.. standings.Figures.Select(figure => RowOf(figure, standings, hasCharts, release, context))],
            Map = detail is ChartDetail.Everything ? AreaMaps.Of(standings, $"map-{kind}-{measure.Id}", context) : null,
            Markers = [.. MarkerSymbols.Of(standings.Figures.Aggregate(Markers.None, (all, figure) => all | Figure.MarkersOf(figure.Figure, figure.IsSuppressed)))],
        }, measure);
    }

    private static BreakdownRow RowOf(AreaFigure figure, AreaStandings standings, bool hasCharts, Release release, SiteContext context)
    {
        var measure = standings.Measure;
        var area = context.Areas[figure.Area];
        var summary = Derivation.Summarise(context.Settings, release, measure, figure.Area);
        return new BreakdownRow
        {
            Name = area.Name,
            Address = context.Local.LinkTo(area)?.Address,
            Figure = Figure.Of(figure.Figure?.Value, measure, Figure.MarkersOf(figure.Figure, figure.IsSuppressed)),
            Rate = standings.HasRates ? RateOf(figure) : null,
            Place = AreaWords.PlaceFigure(figure.Place),
            Change = figure.Figure is null ? null : Headlines.BesideTrend(summary),
            Sparkline = hasCharts && summary.Own is { } own ? Charts.SparklineOf(summary, own) : null,
        };
    }

    private static Figure RateOf(AreaFigure figure) => figure.Rate is { } rate
        ? new Figure(Math.Round(rate.Rate, BreakdownTables.SortedDigits), GroupWords.Rate(rate.Rate), Markers.None)
        : new Figure(null, "", Markers.None);

    private static string Sentence(AreaStandings standings, SiteContext context)
    {
        var known = standings.Figures.Where(figure => figure.Ordered is not null).ToList();
        var ends = standings.IsTooSmallToRank || known.Count < 2 || known[0].Ordered == known[^1].Ordered
            ? ""
            : $"Highest: {Said(known.FindAll(figure => figure.Ordered == known[0].Ordered), standings, context)}. Lowest: {Said(known.FindAll(figure => figure.Ordered == known[^1].Ordered), standings, context)}. ";
        var unranked = standings.IsTooSmallToRank ? $"{AreaWords.WhyNotRanked(null, standings)} So they are not ranked. " : "";
        return $"{ends}{unranked}{AreaWords.ByNumber(standings)}{AreaWords.Polarity(standings)}{AreaWords.Missing(standings)}".TrimEnd();
    }

    /// <summary>Areas that share a place are all named.</summary>
    private static string Said(List<AreaFigure> same, AreaStandings standings, SiteContext context)
    {
        var value = same[0].Rate is { } rate
            ? $"{GroupWords.Rate(rate.Rate)} {GroupWords.Per(standings.Measure.RateBase)}"
            : Numbers.Write(same[0].Figure!.Value, standings.Measure);
        return $"{Sentences.List([.. same.Select(figure => context.Areas[figure.Area].Name)])}, {value}{(same.Count > 1 ? " each" : "")}";
    }
}
