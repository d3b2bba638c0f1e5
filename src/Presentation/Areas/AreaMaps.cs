namespace OpenStatement.Presentation;

/// <summary>Makes the map of areas of one kind by a measure.</summary>
internal static class AreaMaps
{
    /// <summary>The map of a force and those it is compared with; null where it cannot be drawn.</summary>
    public static AreaMap? Of(GroupComparison group, Measure measure, SiteContext context) => context.Archive.Boundaries.IsEmpty
        ? null
        : Of(
            new AreaStandings
            {
                Measure = measure,
                Kind = AreaKind.Force,
                Period = group.Period,
                Years = group.Years,
                Figures = [.. group.Rates.Select(rate => new AreaFigure(rate.Area, new PeriodFigure(group.Period, rate.Count), IsSuppressed: false, rate))],
                IsTooSmallToRank = group.IsTooSmallToRank,
            },
            $"map-{measure.Id}", context);

    /// <summary>
    /// Null where fewer than three of the areas have both boundaries and figures, and where a count is so small that a few
    /// more or fewer would change its shade.
    /// </summary>
    public static AreaMap? Of(AreaStandings standings, string id, SiteContext context)
    {
        var boundaries = context.Archive.Boundaries.RemoveAll(boundary => standings.Of(boundary.Area) is null);
        var drawn = boundaries.Select(boundary => boundary.Area).ToHashSet();
        ImmutableArray<AreaFigure> known = [.. standings.Figures.Where(figure => figure.Ordered is not null && drawn.Contains(figure.Area))];
        if (known.Length < AreaRegister.FewestOnMap || known.Any(figure => IsTooSmall(figure, standings.Measure, context)))
            return null;
        var classes = MapClasses.Of([.. known.Select(figure => figure.Ordered!.Value)]);
        var byArea = known.Zip(classes).ToDictionary(pair => pair.First.Area, pair => pair.Second);
        var projection = new MapProjection(boundaries);
        var kinds = Labels.Several(standings.Kind);
        return new AreaMap
        {
            Id = id,
            Title = $"Map of {Sentences.Uncapitalise(standings.Measure.Title)} by {Labels.Of(standings.Kind)}, {Dates.Name(standings.Period)}",
            Description = $"{Sentences.Capitalise(kinds)} shaded in {classes.Max() + 1} classes, stronger for higher figures. The table has the figure of each.",
            Note = $"Each shade, with its number, has about as many {kinds}; those with the same figure share one. {AreaWords.ByNumber(standings)}".TrimEnd(),
            Height = projection.Height,
            Shapes = [.. boundaries.Select(boundary => MapShapes.Of(boundary, context.Areas[boundary.Area].Name, byArea.TryGetValue(boundary.Area, out var inClass) ? inClass : null, projection))],
            Classes = [.. known.Zip(classes).GroupBy(pair => pair.Second, pair => pair.First).OrderBy(one => one.Key).Select(one => Range([.. one], standings))],
            Missing = MissingFrom(boundaries, byArea, context),
        };
    }

    private static bool IsTooSmall(AreaFigure figure, Measure measure, SiteContext context) =>
        measure.Unit is Unit.Count && figure.Figure!.Value < context.Settings.Methods.SmallestCountForPercentage;

    private static string Range(List<AreaFigure> figures, AreaStandings standings)
    {
        var (lowest, highest) = (Write(figures.MinBy(figure => figure.Ordered)!, standings), Write(figures.MaxBy(figure => figure.Ordered)!, standings));
        return lowest == highest ? lowest : $"{lowest} to {highest}";
    }

    private static string Write(AreaFigure figure, AreaStandings standings) =>
        figure.Rate is { } rate ? GroupWords.Rate(rate.Rate) : Numbers.Write(figure.Figure!.Value, standings.Measure);

    private static string? MissingFrom(ImmutableArray<AreaBoundary> boundaries, Dictionary<string, int> known, SiteContext context)
    {
        var missing = boundaries.Where(boundary => !known.ContainsKey(boundary.Area)).Select(boundary => context.Areas[boundary.Area].Name).ToList();
        return missing.Count == 0 ? null : $"Hatched, without a figure that can be shown: {Sentences.List(missing)}.";
    }
}
