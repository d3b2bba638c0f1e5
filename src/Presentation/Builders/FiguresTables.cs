using System.Collections.Immutable;
using OpenStatement.Statistics;

namespace OpenStatement.Presentation;

/// <summary>Makes tables of a measure's own series, latest period first.</summary>
internal static class FiguresTables
{
    public static FiguresTable Of(Measure measure, Series own, int periods, string id, SiteContext context)
    {
        var first = Math.Max(0, own.Observations.Length - ShownPeriods.Of(own, periods));
        var isRare = RareEvents.Are(measure, own);
        var rows = Enumerable.Range(first, own.Observations.Length - first).Reverse().Select(index => Row(measure, own, index, isRare)).ToImmutableArray();
        var markers = rows.Aggregate(Markers.None, (all, row) => all | row.Figure.Markers | (row.TwelveMonths?.Markers ?? Markers.None));
        return new FiguresTable
        {
            Id = id,
            Caption = $"{measure.Title}, {context.OwnArea.Name}, {Dates.Month(rows[^1].Period.Start)} to {Dates.Month(rows[0].Period.End)}",
            SeriesLabel = context.Settings.Force.ShortName,
            PeriodHeading = Labels.Of(measure.Frequency),
            FigureHeading = Labels.Of(measure.Unit),
            ChangeHeading = $"Change on {Labels.SamePeriod(measure.Frequency)}",
            HasTwelveMonths = HasTwelveMonths(measure),
            Rows = rows,
            Markers = [.. MarkerSymbols.Of(markers)],
        };
    }

    private static bool HasTwelveMonths(Measure measure) =>
        measure.Unit is Unit.Count && measure.Frequency is Frequency.Month or Frequency.Quarter;

    private static FiguresRow Row(Measure measure, Series own, int index, bool isRare)
    {
        var observation = own.Observations[index];
        return new FiguresRow
        {
            Period = observation.Period,
            Label = Dates.Span(observation.Period),
            Figure = Figure.Of(observation.Value, measure, observation.Markers),
            ChangeOnLastYear = ChangeOnLastYear(measure, own, observation, isRare),
            TwelveMonths = HasTwelveMonths(measure) ? TwelveMonthsTo(measure, own, index) : null,
            Note = observation.Note,
        };
    }

    private static Figure TwelveMonthsTo(Measure measure, Series own, int index) =>
        TwelveMonths.EndingWith(own, index) is { } total
            ? Figure.Of(total.Value, measure, total.Markers)
            : new Figure(null, "", Markers.NotAvailable);

    private static string? ChangeOnLastYear(Measure measure, Series own, Observation later, bool isRare)
    {
        if (later.Value is not { } value || own.At(later.Period.YearsBefore(1)) is not { Value: { } before } earlier)
            return null;
        if (Breaks.Between(own, earlier.Period, later.Period) is not null)
            return "not comparable";
        var change = new Change(new PeriodFigure(earlier.Period, before), new PeriodFigure(later.Period, value), isRare);
        return Comparisons.IsTooSmallForPercentage(change, measure)
            ? Comparisons.Difference(change, measure)
            : Comparisons.Movement(change, measure);
    }
}
