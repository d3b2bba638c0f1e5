namespace OpenStatement.Presentation;

/// <summary>Makes tables of a measure's own series, latest period first.</summary>
internal static class FiguresTables
{
    /// <summary>The table of a measure that has at least one figure in the release.</summary>
    public static FiguresTable Of(MeasureSummary summary, int periods, string id, SiteContext context)
    {
        var (measure, own) = (summary.Measure, summary.Own!);
        var comparison = new SeriesComparison(measure, own, summary.IsRare, context.Settings.Methods);
        var first = Math.Max(0, own.Observations.Length - PeriodWindow.CountFor(own, periods));
        var rows = Enumerable.Range(first, own.Observations.Length - first).Reverse().Select(index => Row(measure, comparison, index)).ToImmutableArray();
        var markers = rows.Aggregate(Markers.None, (all, row) => all | row.Figure.Markers | (row.TwelveMonths?.Markers ?? Markers.None));
        return new FiguresTable
        {
            Id = id,
            Caption = $"{measure.Title}, {context.OwnArea.Name}, {Dates.Month(rows[^1].Period.Start)} to {Dates.Month(rows[0].Period.End)}",
            SeriesLabel = context.Settings.Force.ShortName,
            PeriodHeading = Labels.Of(measure.Frequency),
            FigureHeading = Labels.Of(measure.Unit),
            ChangeHeading = $"Change on {Labels.SamePeriod(measure.Frequency)}",
            HasTwelveMonths = measure.AddsUpToYear,
            Rows = rows,
            Notes = [.. rows.Where(row => row.Note is not null).GroupBy(row => row.Note!).Select(note => Note([.. note], rows.Length))],
            Markers = [.. MarkerSymbols.Of(markers)],
        };
    }

    private static string Note(ImmutableArray<FiguresRow> rows, int of) => rows switch
    {
        [var only] => $"{only.Label}: {only.Note}",
        _ when rows.Length == of => $"Every figure: {rows[0].Note}",
        _ => $"{string.Join("; ", rows.Select(row => row.Label))}: {rows[0].Note}",
    };

    private static FiguresRow Row(Measure measure, SeriesComparison comparison, int index)
    {
        var observation = comparison.Series.Observations[index];
        return new FiguresRow
        {
            Period = observation.Period,
            Label = Dates.Span(observation.Period),
            Figure = Figure.Of(observation.Value, measure, observation.Markers),
            ChangeOnLastYear = ChangeOnLastYear(measure, comparison, observation.Period),
            TwelveMonths = measure.AddsUpToYear ? TwelveMonthsTo(measure, comparison.Series, index) : null,
            Note = observation.Note,
        };
    }

    private static Figure TwelveMonthsTo(Measure measure, Series own, int index) =>
        TwelveMonths.EndingWith(own, index) is { } total
            ? Figure.Of(total.Value, measure, total.Markers)
            : new Figure(null, "", HasWithheldPart(own, index) ? Markers.Confidential : Markers.NotAvailable);

    private static bool HasWithheldPart(Series own, int index)
    {
        var year = Period.YearEnding(own.Observations[index].Period.End);
        for (var i = index; i >= 0 && year.Contains(own.Observations[i].Period); i--)
        {
            if (own.Observations[i].Markers.HasFlag(Markers.Confidential))
                return true;
        }

        return false;
    }

    private static string? ChangeOnLastYear(Measure measure, SeriesComparison comparison, Period period)
    {
        if (comparison.At(period) is not { } later || comparison.At(period.YearsBefore(1)) is not { } earlier)
            return null;
        if (comparison.Change(earlier, later) is not { } change)
            return "not comparable";
        return measure.Unit is not Unit.Count && Comparisons.IsTooSmallForPercentage(change, measure)
            ? Comparisons.Difference(change, measure)
            : Comparisons.ClearMovement(change, measure, comparison.Series);
    }
}
