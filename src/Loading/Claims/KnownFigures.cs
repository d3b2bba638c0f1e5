namespace OpenStatement.Loading;

/// <summary>All that a sentence about one measure may rightly say, in figures.</summary>
internal sealed class KnownFigures(MeasureSummary summary, SiteSettings settings)
{
    public Measure Measure => summary.Measure;

    public MeasureSummary Summary => summary;

    private Series Own => summary.Own!;

    /// <summary>The figure of a period, which for counts may be a sum over twelve months; null when there is none.</summary>
    public PeriodFigure? Of(Period period) =>
        Own.FigureAt(period)
        ?? (Measure.Unit is Unit.Count && period == Period.YearEnding(period.End) ? TwelveMonths.Ending(Own, period.End) : null);

    /// <summary>The figures a named period may mean; empty when that cannot be told.</summary>
    /// <param name="mention">The period.</param>
    /// <param name="others">Periods the sentence names by their end.</param>
    public ImmutableArray<PeriodFigure> Of(PeriodMention mention, IEnumerable<Period> others) =>
    [
        .. (mention.Kind switch
        {
            PeriodKind.Dated => [mention.Period is { } period ? Of(period) : null],
            PeriodKind.LatestQuarter => [summary.Latest is { Period.Months: 3 } latest ? latest : null],
            PeriodKind.LatestYear => [summary.TwelveMonths ?? (summary.Latest is { Period.Months: 12 } latest ? latest : null)],
            PeriodKind.YearBefore => [.. Latest.Select(figure => figure.Period).Concat(others).Select(period => Of(period.YearsBefore(1)))],
            PeriodKind.Baseline => Baselines.Select(baseline => Of(baseline.Period)),
            _ => Enumerable.Empty<PeriodFigure?>(),
        }).OfType<PeriodFigure>().Distinct(),
    ];

    /// <summary>The latest period and the latest twelve months.</summary>
    public ImmutableArray<PeriodFigure> Latest => [.. new[] { summary.TwelveMonths, summary.Latest }.OfType<PeriodFigure>().Distinct()];

    public IEnumerable<Baseline> Baselines => settings.Baselines.Where(baseline => baseline.Years == 1 && baseline.IsFor(Measure));

    /// <summary>By which name a figure can be quoted; null when it has none.</summary>
    public FigureName? NameOf(PeriodFigure figure) =>
        figure.Period == summary.TwelveMonths?.Period ? FigureName.LatestTwelveMonths
        : figure.Period == summary.Latest?.Period ? FigureName.Latest
        : figure.Period == summary.OnYearBefore?.Earlier.Period ? FigureName.TwelveMonthsBefore
        : figure.Period == summary.OnSamePeriodLastYear?.Earlier.Period ? FigureName.SamePeriodAYearBefore
        : figure.Period == summary.OnBaseline?.Earlier.Period ? FigureName.Baseline
        : null;

    /// <summary>Changes over a year, of the latest figures and of the periods a sentence names.</summary>
    public IEnumerable<Change> OnYearBefore(IEnumerable<Period> named) =>
        Latest.Select(figure => figure.Period).Concat(named).Distinct().Select(later => Between(later.YearsBefore(1), later))
            .OfType<Change>();

    /// <summary>
    /// Changes since a baseline, of the latest figures and of the periods a sentence names; of quarters on the same
    /// quarter and on the average one.
    /// </summary>
    public IEnumerable<Change> OnBaseline(IEnumerable<Period> named) =>
        from later in Latest.Select(figure => figure.Period).Concat(named).Distinct()
        from baseline in Baselines
        from change in OnBaseline(later, baseline.Period)
        select change;

    /// <summary>Every change that words without a comparison may mean.</summary>
    public IEnumerable<Change> Any(IReadOnlyCollection<Period> named) =>
    [
        .. OnYearBefore(named),
        .. OnBaseline(named),
        .. (from later in Latest.Select(figure => figure.Period).Concat(named).Distinct()
            from earlier in named.Append(Preceding(later))
            where earlier < later
            select Between(earlier, later)).OfType<Change>(),
    ];

    private IEnumerable<Change> OnBaseline(Period later, Period baseline)
    {
        if (Of(baseline) is not { } year || Of(later) is not { } figure)
            yield break;
        if (later.Months == baseline.Months)
            yield return new Change(year, figure, null);
        else
            yield return new Change(year with { Value = year.Value * later.Months / baseline.Months }, figure, null);
        for (var earlier = later.YearsBefore(1); earlier.Start >= baseline.Start; earlier = earlier.YearsBefore(1))
        {
            if (baseline.Contains(earlier) && Of(earlier) is { } same)
                yield return new Change(same, figure, null);
        }
    }

    private Change? Between(Period earlier, Period later) =>
        Of(earlier) is { } before && Of(later) is { } after ? new Change(before, after, null) : null;

    private static Period Preceding(Period period)
    {
        var end = period.Start.AddDays(-1);
        return new Period(new DateOnly(end.Year, end.Month, 1).AddMonths(1 - period.Months), end);
    }
}
