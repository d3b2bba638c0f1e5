namespace OpenStatement.Loading;

/// <summary>Parts that do not add up to their whole in one period.</summary>
/// <param name="Measure">Id of the measure of the whole.</param>
/// <param name="Area">Id of the area of the whole.</param>
/// <param name="Period">The period.</param>
/// <param name="Whole">What is given for all of it.</param>
/// <param name="Parts">What the parts make together.</param>
/// <param name="Line">Where the whole stands.</param>
internal sealed record PartsMismatch(string Measure, string Area, Period Period, decimal Whole, decimal Parts, int Line)
{
    public decimal Difference => Parts - Whole;

    /// <summary>One for each period in which the whole and all parts are given and do not agree.</summary>
    /// <param name="whole">Counts.</param>
    /// <param name="parts">Counts; fewer than two make nothing.</param>
    public static IEnumerable<PartsMismatch> Find(LocatedSeries whole, IReadOnlyCollection<Series> parts)
    {
        if (parts.Count < 2)
            yield break;
        foreach (var (observation, line) in whole.Series.Observations.Zip(whole.Lines))
        {
            if (observation.Value is { } value && SumOf(parts, observation.Period) is { } sum && sum != value)
                yield return new PartsMismatch(whole.Series.Key.Measure, whole.Series.Key.Area, observation.Period, value, sum, line);
        }
    }

    private static decimal? SumOf(IEnumerable<Series> parts, Period period)
    {
        decimal? sum = 0;
        foreach (var part in parts)
            sum += part.At(period)?.Value;
        return sum;
    }
}
