namespace OpenStatement.Presentation;

/// <summary>Makes the points of a chart.</summary>
internal static class ChartPoints
{
    /// <summary>The last periods of a series from the first one that has a figure.</summary>
    public static ImmutableArray<Observation> Shown(Series own, int periods) =>
        [.. own.Observations.TakeLast(PeriodWindow.CountFor(own, periods)).SkipWhile(observation => observation.Value is null)];

    public static ImmutableArray<ChartPoint> Of(ImmutableArray<Observation> shown, MeasureSummary summary, ImmutableArray<NumberedNote> notes)
    {
        var measure = summary.Measure;
        var flags = (summary.Process?.Flags ?? []).ToDictionary(flag => flag.Period);
        return [.. shown.Select(Point)];

        ChartPoint Point(Observation observation)
        {
            var point = new ChartPoint(observation.Period, observation.Value, observation.Markers)
            {
                Flag = observation.Value is not null && flags.TryGetValue(observation.Period, out var flag) ? FlagOf(flag, measure) : null,
                Interval = measure.Unit is Unit.Percent && observation.Value is not null ? WilsonInterval.Of(observation.Basis)?.Times(100) : null,
                Note = notes.FirstOrDefault(note => note.Text == observation.Note)?.Shown.Number,
            };
            return point with { Remark = ChartWords.Remark(point, measure) };
        }
    }

    private static PointFlag FlagOf(FlaggedPoint flag, Measure measure) =>
        new(flag.Direction is Direction.Up, Comparisons.Tone(flag.Direction, measure));
}
