namespace OpenStatement.Statistics;

/// <summary>Holds areas of one kind within the force against each other.</summary>
/// <param name="archive">Knows the areas, the populations and the methods.</param>
/// <param name="release">Whose figures they are; populations published later are not used.</param>
public sealed class AreaComparison(Archive archive, Release release)
{
    private readonly Methods _methods = archive.Settings.Methods;
    private readonly Residents _residents = new(archive.Populations, release.Statement.Published);

    /// <summary>Null where no area of the kind has a figure.</summary>
    /// <param name="measure">Of any unit; only counts have rates.</param>
    /// <param name="kind">What sort of area.</param>
    /// <param name="areas">Those of the kind.</param>
    public AreaStandings? Of(Measure measure, AreaKind kind, IEnumerable<Area> areas)
    {
        var series = areas.Select(area => release.Vintage.Find(measure.Id, area.Id)).OfType<Series>().ToList();
        var leading = series.ConvertAll(own => TwelveMonths.OrLatest(measure, own));
        if (!leading.Exists(figure => figure is not null))
            return null;
        var period = leading.OfType<PeriodFigure>().Select(figure => figure.Period).MaxBy(period => (period.End, period.Months))!;
        var figures = series
            .Zip(leading, (own, figure) => new AreaFigure(own.Key.Area, figure?.Period == period ? figure : null, own.IsWithheldIn(period)))
            .ToList();
        var years = YearsFor(measure, period, figures);
        var isTooSmall = figures.Exists(figure => IsTooSmall(measure, figure));
        return new AreaStandings
        {
            Measure = measure,
            Kind = kind,
            Period = period,
            Years = years,
            Figures = InOrder(
                [.. figures.Select(figure => years is null ? figure : WithRate(figure, years, measure.RateBase))], isRanked: !isTooSmall),
            IsTooSmallToRank = isTooSmall,
        };
    }

    private static ImmutableArray<AreaFigure> InOrder(List<AreaFigure> figures, bool isRanked)
    {
        var known = figures.FindAll(figure => figure.Ordered is not null)
            .OrderByDescending(figure => figure.Ordered).ThenBy(figure => figure.Area, StringComparer.Ordinal).ToList();
        var places = AreaPlace.AllOf([.. known.Select(figure => figure.Ordered!.Value)]);
        return
        [
            .. known.Zip(places, (figure, place) => isRanked ? figure with { Place = place } : figure),
            .. figures.Where(figure => figure.Ordered is null).OrderBy(figure => figure.Area, StringComparer.Ordinal),
        ];
    }

    /// <summary>Rates are given for all areas that have a figure, or for none: otherwise they could not be put in order.</summary>
    private PopulationYears? YearsFor(Measure measure, Period period, List<AreaFigure> figures)
    {
        var counted = figures.FindAll(figure => figure.Figure is not null);
        return measure.Unit is Unit.Count && period.Months == 12 && counted.TrueForAll(figure => figure.Figure!.Value >= 0)
            ? _residents.YearsFor(counted.Select(figure => figure.Area), period.End, _methods.MissingPopulation)
            : null;
    }

    private AreaFigure WithRate(AreaFigure figure, PopulationYears years, RateBase rateBase) => figure.Figure is null
        ? figure
        : figure with { Rate = AreaRate.Of(figure.Area, figure.Figure.Value, _residents.Of(figure.Area, years), rateBase) };

    /// <summary>By the rule for places among forces; a percentage by how many it is of, where that is known.</summary>
    private bool IsTooSmall(Measure measure, AreaFigure figure) => measure.Unit switch
    {
        Unit.Count => figure.IsSuppressed || figure.Figure?.Value < _methods.SmallestCountForPercentage,
        Unit.Percent or Unit.Rate => figure.IsSuppressed || IsOfFew(measure, figure),
        _ => false,
    };

    private bool IsOfFew(Measure measure, AreaFigure figure) =>
        figure.Figure is { } known && release.Vintage.Find(measure.Id, figure.Area)?.At(known.Period)?.Basis is { } basis
        && (measure.Unit is Unit.Percent ? basis.Denominator : basis.Numerator) < _methods.SmallestCountForPercentage;
}
