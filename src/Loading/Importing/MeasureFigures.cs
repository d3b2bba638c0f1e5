namespace OpenStatement.Loading;

/// <summary>The figures of one measure in every area of the site that its table covers.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Rows">One for each area and period of the table.</param>
/// <param name="Latest">The last period for which any area has a figure.</param>
internal sealed record MeasureFigures(string Measure, ImmutableArray<ObservationRow> Rows, Period? Latest)
{
    private const string MissingNote = "The official table has no figures for this area and period.";

    /// <summary>Adds up each measure's offences; every period of the table gets a row, so that a gap is seen as one.</summary>
    public static ImmutableArray<MeasureFigures> From(
        ImmutableArray<TableTally> tallies, ImportMapping mapping, DateOnly lastDay, DiagnosticCollector problems)
    {
        var figures = ImmutableArray.CreateBuilder<MeasureFigures>();
        foreach (var tally in tallies)
        {
            TallyChecks.Run(tally, mapping, lastDay, problems);
            foreach (var measure in mapping.Codes.Of(tally.Table).GroupBy(code => code.Measure, StringComparer.Ordinal))
                figures.Add(Of(measure.Key, [.. measure.Select(code => code.Code)], tally, mapping, lastDay));
        }

        return figures.ToImmutable();
    }

    private static MeasureFigures Of(
        string measure, ImmutableArray<string> codes, TableTally tally, ImportMapping mapping, DateOnly lastDay)
    {
        var sums = (
            from area in mapping.Areas.Ids.Where(tally.Has)
            from period in tally.Periods
            where period.End <= lastDay
            select (area, period, sum: tally.Sum(area, period, codes))).ToList();
        return new MeasureFigures(
            measure,
            [.. sums.Select(figure => Row(measure, figure.area, figure.period, figure.sum, mapping.Breaks.At(measure, figure.period)))],
            sums.Where(figure => figure.sum is not null).Max(figure => (Period?)figure.period));
    }

    private static ObservationRow Row(string measure, string area, Period period, long? sum, string? seriesBreak)
    {
        var markers = (seriesBreak is null ? Markers.None : Markers.Break) | (sum is null ? Markers.NotAvailable : Markers.None);
        var notes = new[] { seriesBreak, sum is null ? MissingNote : null };
        return new ObservationRow(
        [
            measure, area,
            period.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            period.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            sum?.ToString(CultureInfo.InvariantCulture) ?? "", "", "", "", "",
            MarkerSymbols.Write(markers), string.Join(' ', notes.OfType<string>()),
        ]);
    }
}
