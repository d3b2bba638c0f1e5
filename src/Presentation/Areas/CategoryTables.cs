namespace OpenStatement.Presentation;

/// <summary>Makes the tables of a measure by dimensions other than area, such as age.</summary>
internal static class CategoryTables
{
    public static IEnumerable<BreakdownTable> Of(MeasureSummary summary, Release release, ChartDetail detail, SiteContext context) =>
        CategoryStandings.Of(summary, context.Settings.Force.Area, release, context.Settings)
            .Select((standings, i) => Of(standings, $"by-dimension-{i + 1}-{summary.Measure.Id}", summary.Measure, release, detail, context));

    private static BreakdownTable Of(CategoryStandings standings, string id, Measure measure, Release release, ChartDetail detail, SiteContext context)
    {
        var hasShares = standings.Figures.Any(figure => figure.Share is not null);
        return BreakdownTables.OnOneScale(new BreakdownTable
        {
            Id = id,
            Heading = $"By {Sentences.Uncapitalise(standings.Dimension)}",
            Caption = $"{measure.Title} by {Sentences.Uncapitalise(standings.Dimension)}, {context.OwnArea.Name}, {Dates.Name(standings.Period)}",
            Sentence = Sentence(standings, measure),
            NameHeading = Sentences.Capitalise(standings.Dimension),
            FigureHeading = Labels.Of(measure.Unit),
            ShareHeading = hasShares ? "Share of all" : null,
            PlaceHeading = standings.Figures.Any(figure => figure.Place is not null) ? "Place (1st is highest)" : null,
            Rows = [.. standings.Figures.Select(figure => RowOf(figure, hasShares, measure, release, detail, context))],
            Markers = [.. MarkerSymbols.Of(standings.Figures.Aggregate(Markers.None, (all, figure) => all | Figure.MarkersOf(figure.Figure, figure.IsSuppressed)))],
        }, measure);
    }

    private static BreakdownRow RowOf(CategoryFigure figure, bool hasShares, Measure measure, Release release, ChartDetail detail, SiteContext context)
    {
        var summary = Derivation.Summarise(context.Settings, release, measure, figure.Series);
        return new BreakdownRow
        {
            Name = Sentences.Capitalise(figure.Category),
            Figure = Figure.Of(figure.Figure?.Value, measure, Figure.MarkersOf(figure.Figure, figure.IsSuppressed)),
            Share = hasShares ? ShareOf(figure) : null,
            Place = AreaWords.PlaceFigure(figure.Place),
            Change = figure.Figure is null ? null : Headlines.BesideTrend(summary),
            Sparkline = detail is ChartDetail.Everything ? Charts.SparklineOf(summary, figure.Series) : null,
        };
    }

    private static Figure ShareOf(CategoryFigure figure) => figure.Share is { } share
        ? new Figure(Math.Round(share, BreakdownTables.SortedDigits), Percentage(share), Markers.None)
        : new Figure(null, "", Markers.None);

    /// <summary>To a tenth, so that the shares of many parts can be told apart.</summary>
    private static string Percentage(decimal share) => $"{Numbers.Write(share * 100, 1)}%";

    private static string Sentence(CategoryStandings standings, Measure measure)
    {
        if (standings.IsTooSmallToRank)
            return "Some counts are so small that a few more or fewer would change their places. So they are not ranked.";
        var known = standings.Figures.Where(figure => figure.Figure is not null).ToList();
        var (highest, lowest) = (known.FindAll(figure => figure.Figure!.Value == known[0].Figure!.Value), known.FindAll(figure => figure.Figure!.Value == known[^1].Figure!.Value));
        return known.Count == highest.Count ? "" : $"Highest: {Said(highest, measure)}. Lowest: {Said(lowest, measure)}.";
    }

    /// <summary>Parts that share a place are all named.</summary>
    private static string Said(List<CategoryFigure> same, Measure measure)
    {
        var share = same[0].Share is { } known ? $" ({Percentage(known)} of all)" : "";
        return $"{Sentences.List([.. same.Select(figure => Sentences.Uncapitalise(figure.Category))])}, {Numbers.Write(same[0].Figure!.Value, measure)}{(same.Count > 1 ? " each" : "")}{share}";
    }
}
