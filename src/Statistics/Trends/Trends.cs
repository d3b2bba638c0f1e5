namespace OpenStatement.Statistics;

/// <summary>Judges where a measure is heading, by its latest twelve months.</summary>
public static class Trends
{
    /// <summary>
    /// The trend of a series that has a figure. What keeps it from being judged is looked for in this order: periods that
    /// overlap or are single days, rare events, a break within the latest twenty-four months, a gap in them, too few points since the
    /// last break or gap. A series that starts less than twenty-four months ago has too few points while limits cannot be
    /// drawn, and missing months from then on.
    /// An unusual pattern that leaves the twelve months as the twelve before were, or a percentage within the range of
    /// chance of the twelve before, is neither an increase nor a reduction: the word is stable, with its flags.
    /// </summary>
    /// <param name="comparison">Of the series.</param>
    /// <param name="process">Null where the periods overlap or the events are rare.</param>
    /// <param name="change">
    /// Of the twelve months that end with the latest figure on the twelve before; null where they cannot be compared.
    /// </param>
    /// <param name="latest">The period of the latest figure.</param>
    public static Trend Of(SeriesComparison comparison, ProcessChart? process, Change? change, Period latest)
    {
        var (measure, series) = (comparison.Measure, comparison.Series);
        if (measure.Frequency.IsRolling())
            return (HasSharedMonths(series)
                ? NotAvailable(TrendUnavailableReason.OverlappingPeriods)
                : TooFew(TrendUnavailableReason.TooFewPoints)) with
            { Change = change };
        if (measure.Frequency is Frequency.Snapshot)
            return NotAvailable(TrendUnavailableReason.SingleDays);
        if (comparison.IsRare)
            return TooFew(TrendUnavailableReason.RareEvents) with { Change = change };

        var later = Period.YearEnding(latest.End);
        var earlier = Period.YearEnding(later.Start.AddDays(-1));
        if (Breaks.Between(series, earlier, later) is not null)
            return NotAvailable(TrendUnavailableReason.BreakInSeries);
        if (change is null && series.Observations[0].Period.Start <= earlier.Start)
            return NotAvailable(TrendUnavailableReason.MissingMonths);
        if (process?.Limits is null)
            return TooFew(TrendUnavailableReason.TooFewPoints) with { Change = change };
        if (change is null)
            return NotAvailable(TrendUnavailableReason.MissingMonths);

        var flags = process.Flags.RemoveAll(flag => !later.Contains(flag.Period));
        var word = flags.IsEmpty || Surveys.IsClear(change, measure, series) is false ? TrendDirection.Stable : WordFor(change.Direction);
        return new Trend
        {
            Word = word,
            Magnitude = word is TrendDirection.Stable ? null : MagnitudeOf(change, comparison.Methods),
            Change = change,
            Flags = flags,
        };
    }

    /// <summary>How large a change is called; a fraction exactly on a threshold is moderate.</summary>
    public static Magnitude MagnitudeOf(decimal fraction, Methods methods) => Math.Abs(fraction) switch
    {
        var size when size < methods.ModerateFrom => Magnitude.Small,
        var size when size <= methods.LargeAbove => Magnitude.Moderate,
        _ => Magnitude.Large,
    };

    private static bool HasSharedMonths(Series series)
    {
        var periods = series.Observations.Where(observation => observation.Value is not null).Select(observation => observation.Period)
            .ToList();
        return periods.Zip(periods.Skip(1), (earlier, later) => earlier.Overlaps(later)).Any(overlap => overlap);
    }

    private static Trend NotAvailable(TrendUnavailableReason reason) => new() { Word = TrendDirection.NotAvailable, Reason = reason };

    private static Trend TooFew(TrendUnavailableReason reason) => new() { Word = TrendDirection.TooFew, Reason = reason };

    private static TrendDirection WordFor(Direction direction) => direction switch
    {
        Direction.Up => TrendDirection.Increase,
        Direction.Down => TrendDirection.Reduction,
        _ => TrendDirection.Stable,
    };

    private static Magnitude? MagnitudeOf(Change change, Methods methods) =>
        change.Fraction is { } fraction ? MagnitudeOf(fraction, methods) : null;
}
