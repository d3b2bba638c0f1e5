namespace OpenStatement.Loading;

/// <summary>The periods of each series fit its measure and the release, and follow each other without repeating.</summary>
internal static class PeriodCheck
{
    public static IEnumerable<Diagnostic> Run(ContentIndex index) =>
        from release in index.Content.Releases
        from series in release.Observations.Series
        where index.Measures.ContainsKey(series.Series.Key.Measure)
        from problem in Run(series, index.Measures[series.Series.Key.Measure], release)
        select problem;

    private static IEnumerable<Diagnostic> Run(LocatedSeries series, Measure measure, ReleaseContent release)
    {
        var observations = series.Series.Observations;
        for (var i = 0; i < observations.Length; i++)
        {
            var period = observations[i].Period;
            if (!period.Fits(measure.Frequency))
                yield return ObservationDiagnostics.WrongFrequency(Locate(ObservationTable.End, i), period, measure);
            // By the name of the release and not by its statement, whose dates are often those of the quarter it was copied from.
            if (period.End > release.Id.LastDay && !observations[i].Markers.HasFlag(Markers.Forecast))
                yield return ObservationDiagnostics.AfterRelease(Locate(ObservationTable.End, i), period, release.Id);
            if (i == 0)
                continue;

            var previous = observations[i - 1].Period;
            if (period == previous)
                yield return ObservationDiagnostics.Duplicate(Locate(ObservationTable.Start, i), series.Lines[i - 1]);
            else if (!measure.Frequency.IsRolling() && period.Overlaps(previous))
                yield return ObservationDiagnostics.Overlap(Locate(ObservationTable.Start, i), period, series.Lines[i - 1]);
            else if (LeavesGap(previous, observations[i], measure.Frequency))
                yield return ObservationDiagnostics.Gap(
                    Locate(ObservationTable.Start, i), series.Series.Key, [.. PeriodSteps.Between(previous, period)]);
        }

        SourceLocation Locate(Field column, int i) => release.Observations.Locate(column, series.Lines[i]);
    }

    private static bool LeavesGap(Period previous, in Observation following, Frequency frequency)
    {
        var period = following.Period;
        if (period.Start.DayNumber <= previous.End.DayNumber + 1 || frequency.IsRolling() || frequency is Frequency.Snapshot
            || !previous.Fits(frequency) || !period.Fits(frequency))
            return false;
        // Years may come to end in another month, which leaves out some months but no year.
        return !(frequency is Frequency.Year && following.Markers.HasFlag(Markers.Break) && previous.Next().End >= period.Start);
    }
}

/// <summary>Which periods follow each other in a series.</summary>
internal static class PeriodSteps
{
    /// <summary>The period of the same number of whole months that starts on the next day.</summary>
    public static Period Next(this Period period)
    {
        var start = period.End.AddDays(1);
        return new Period(start, start.AddMonths(period.Months).AddDays(-1));
    }

    /// <summary>
    /// The periods that are missing between two of equal length, earliest first. The last may be shorter, where what is
    /// missing is no whole number of periods.
    /// </summary>
    public static IEnumerable<Period> Between(Period previous, Period following)
    {
        var missing = previous.Next();
        for (; missing.End < following.Start; missing = missing.Next())
            yield return missing;
        if (missing.Start < following.Start)
            yield return new Period(missing.Start, following.Start.AddDays(-1));
    }
}
