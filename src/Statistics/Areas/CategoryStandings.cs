namespace OpenStatement.Statistics;

/// <summary>The parts of a measure by one dimension, such as age: all for the same period, the highest first.</summary>
/// <param name="Dimension">As in the observations.</param>
/// <param name="Period">Twelve months for counts that can be added up; otherwise the latest period.</param>
/// <param name="Figures">Highest first; those without a figure last.</param>
/// <param name="IsTooSmallToRank">Whether any count is so small, or withheld because it is, that no place should be read from them.</param>
public sealed record CategoryStandings(string Dimension, Period Period, ImmutableArray<CategoryFigure> Figures, bool IsTooSmallToRank)
{
    /// <summary>One for each dimension that has a figure, in the order of their names.</summary>
    /// <param name="whole">The undivided figures of the area.</param>
    /// <param name="area">Id of the area.</param>
    /// <param name="release">Whose figures they are.</param>
    /// <param name="settings">What is too small for a percentage or a place.</param>
    public static ImmutableArray<CategoryStandings> Of(MeasureSummary whole, string area, Release release, SiteSettings settings) =>
    [
        .. release.Vintage.Of(whole.Measure.Id)
            .Where(series => series.Key.Breakdown is not null && series.Key.Area == area)
            .GroupBy(series => series.Key.Breakdown!.Dimension)
            .Select(dimension => Of(dimension.Key, [.. dimension], whole, settings)).OfType<CategoryStandings>(),
    ];

    private static CategoryStandings? Of(string dimension, List<Series> parts, MeasureSummary whole, SiteSettings settings)
    {
        var leading = parts.ConvertAll(part => TwelveMonths.OrLatest(whole.Measure, part));
        if (!leading.Exists(figure => figure is not null))
            return null;
        var period = leading.OfType<PeriodFigure>().Select(figure => figure.Period).MaxBy(period => (period.End, period.Months));
        var smallest = settings.Methods.SmallestCountForPercentage;
        var figures = parts
            .Zip(leading, (part, figure) => new CategoryFigure(part, figure?.Period == period ? figure : null, part.IsWithheldIn(period)))
            .OrderBy(figure => figure.Figure is null).ThenByDescending(figure => figure.Figure?.Value)
            .ThenBy(figure => figure.Category, StringComparer.Ordinal)
            .ToList();
        var isCount = whole.Measure.Unit is Unit.Count;
        var isTooSmall = isCount && figures.Exists(figure => figure.IsSuppressed || figure.Figure?.Value < smallest);
        var places = AreaPlace.AllOf([.. figures.Select(figure => figure.Figure).OfType<PeriodFigure>().Select(figure => figure.Value)]);
        var total = isCount && whole.FigureOf(period) is { } known && known.Value >= Math.Max(smallest, 1) ? known.Value : (decimal?)null;
        return new CategoryStandings(
            dimension, period,
            [.. figures.Select(
                (figure, i) => figure with { Share = figure.Figure?.Value / total,
                Place = isTooSmall || i >= places.Length ? null : places[i] })],
            isTooSmall);
    }
}

/// <summary>One part of a measure that is divided by a dimension.</summary>
/// <param name="Series">All its figures.</param>
/// <param name="Figure">Null where it has none for the period.</param>
/// <param name="IsSuppressed">Whether a figure of the period must not be shown.</param>
public sealed record CategoryFigure(Series Series, PeriodFigure? Figure, bool IsSuppressed)
{
    public string Category => Series.Key.Breakdown!.Category;

    /// <summary>
    /// Of the whole, from 0 to 1; null unless both are counts that are shown, and the whole is large enough for a
    /// percentage.
    /// </summary>
    public decimal? Share { get; init; }

    /// <summary>Null where the counts are too small to rank, where it has no figure, and where no other part has one.</summary>
    public AreaPlace? Place { get; init; }
}
