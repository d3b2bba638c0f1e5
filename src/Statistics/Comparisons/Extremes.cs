namespace OpenStatement.Statistics;

/// <summary>Looks back from the latest figure for one as high or as low. It never looks across a break or a gap.</summary>
internal sealed class Extremes
{
    private readonly Measure _measure;
    private readonly Series _series;

    /// <summary>The latest period's place in the series.</summary>
    private readonly int _latest;

    /// <summary>The first figure's place in the series; what lies before it is not a gap.</summary>
    private readonly int _first;

    /// <summary>The first day from which on figures compare with the latest; null where all do.</summary>
    private readonly DateOnly? _break;

    private Extremes(Measure measure, Series series, Period latest)
    {
        (_measure, _series) = (measure, series);
        _latest = series.Observations.Length - 1;
        while (series.Observations[_latest].Period != latest)
            _latest--;
        _first = series.Observations.TakeWhile(observation => observation.Value is null).Count();
        _break = Breaks.Between(series, series.Observations[0].Period, latest);
    }

    /// <summary>Null where the latest figure is neither the highest nor the lowest for more than a year.</summary>
    /// <param name="measure">What the series counts.</param>
    /// <param name="series">It has a figure for the latest period.</param>
    /// <param name="latest">The latest period.</param>
    public static Extreme? Of(Measure measure, Series series, Period latest)
    {
        var extremes = new Extremes(measure, series, latest);
        return extremes.PeriodAt(extremes._latest).Start < extremes._break || extremes.FigureAt(extremes._latest) is not { } figure
            ? null
            : extremes.LookBackFrom(figure, isHighest: true) ?? extremes.LookBackFrom(figure, isHighest: false);
    }

    private Extreme? LookBackFrom(PeriodFigure figure, bool isHighest)
    {
        var beaten = figure;
        for (var i = _latest - 1; ; i--)
        {
            var end = EndAt(i);
            var earlier = end is null ? FigureAt(i) : null;
            if (earlier is not null && !IsAsFar(earlier))
            {
                beaten = earlier;
                continue;
            }

            return IsLongAgo(beaten)
                ? new Extreme(isHighest, figure, end ?? (earlier is null ? LookBack.Gap : LookBack.AsFar), (earlier ?? beaten).Period)
                : null;
        }

        bool IsAsFar(PeriodFigure earlier) => isHighest ? earlier.Value >= figure.Value : earlier.Value <= figure.Value;

        bool IsLongAgo(PeriodFigure last) => last.Period.End <= figure.Period.YearsBefore(_measure.Frequency is Frequency.Year ? 2 : 1).End;
    }

    /// <summary>What keeps the figure at a place from being compared with the latest; null where nothing does.</summary>
    private LookBack? EndAt(int index)
    {
        if (index < _first || PeriodAt(index).Start < _series.Observations[_first].Period.Start)
            return LookBack.Start;
        if (PeriodAt(index).Start < _break)
            return LookBack.Break;
        return IsFollowedAt(index) ? null : LookBack.Gap;
    }

    /// <summary>Whether nothing lies between a figure and the next; rolling ones may share months as well.</summary>
    private bool IsFollowedAt(int index)
    {
        var (following, next) = (_series.Observations[index].Period.End.AddDays(1), _series.Observations[index + 1].Period.Start);
        return _measure.Frequency is Frequency.Snapshot || (_measure.Frequency.IsRolling() ? following >= next : following == next);
    }

    /// <summary>Counts are compared over twelve months, unless their periods cannot be put together to a year.</summary>
    private bool IsTotalled => _measure.HasYearTotals;

    private Period PeriodAt(int index) =>
        IsTotalled ? Period.YearEnding(_series.Observations[index].Period.End) : _series.Observations[index].Period;

    private PeriodFigure? FigureAt(int index)
    {
        if (IsTotalled)
            return TwelveMonths.EndingWith(_series, index);
        var observation = _series.Observations[index];
        return observation.Value is { } value ? new PeriodFigure(observation.Period, value, observation.Markers) : null;
    }
}

/// <summary>That the latest figure is higher, or lower, than any for more than a year before.</summary>
/// <param name="IsHighest">Whether it is the highest rather than the lowest.</param>
/// <param name="Figure">Over twelve months for counts; otherwise of the latest period.</param>
/// <param name="End">What the look back ended with.</param>
/// <param name="Since">The period that was as high or as low; otherwise the earliest that could be compared.</param>
public sealed record Extreme(bool IsHighest, PeriodFigure Figure, LookBack End, Period Since);

/// <summary>What ends a look back from the latest figure.</summary>
public enum LookBack
{
    /// <summary>A period with a figure as high, or as low.</summary>
    AsFar,

    /// <summary>The start of the series.</summary>
    Start,

    /// <summary>A change in the way of counting.</summary>
    Break,

    /// <summary>A period without a figure.</summary>
    Gap,
}
