namespace OpenStatement.Support;

/// <summary>Series made up for tests.</summary>
public static class SeriesOf
{
    /// <summary>Quarters that follow one another from the first quarter of 2020 on.</summary>
    public static Series Quarters(params ImmutableArray<decimal?> values) => QuartersOf("burglary", "north", values);

    public static Series QuartersOf(string measure, string area, params ImmutableArray<decimal?> values) =>
        new(new SeriesKey(measure, area), [.. values.Select((value, i) => new Observation { Period = Quarter(i), Value = value })]);

    /// <summary>Months that follow one another from January 2020 on.</summary>
    public static Series Months(params ImmutableArray<decimal?> values) =>
        new(new SeriesKey("burglary", "north"), [.. values.Select((value, i) => new Observation { Period = Month(i), Value = value })]);

    /// <summary>The same series with markers on one of its figures.</summary>
    public static Series WithMarkers(this Series series, int index, Markers markers) =>
        series with { Observations = series.Observations.SetItem(index, series.Observations[index] with { Markers = markers }) };

    /// <summary>Percentages of quarters, out of so many in each; null for a quarter without a figure.</summary>
    public static Series Percentages(int outOf, params ImmutableArray<int?> numerators) =>
        new(new SeriesKey("burglary", "north"), [.. numerators.Select((numerator, i) => Percentage(Quarter(i), numerator, outOf))]);

    public static Observation Percentage(Period period, int? numerator, int outOf) => new()
    {
        Period = period,
        Value = 100m * numerator / outOf,
        Basis = numerator is { } known ? new Proportion(known, outOf) : null,
        Markers = numerator is null ? Markers.Confidential : Markers.None,
    };

    /// <summary>The same series of one group of people.</summary>
    public static Series Among(this Series series, string dimension, string category) =>
        series with { Key = series.Key with { Breakdown = new Breakdown(dimension, category) } };

    /// <summary>The same figures without the counts behind them.</summary>
    public static Series WithoutCounts(this Series series) =>
        series with { Observations = [.. series.Observations.Select(observation => observation with { Basis = null })] };

    /// <summary>The quarter so many quarters after the first of 2020.</summary>
    public static Period Quarter(int index)
    {
        var start = new DateOnly(2020, 1, 1).AddMonths(3 * index);
        return new Period(start, start.AddMonths(3).AddDays(-1));
    }

    /// <summary>The month so many months after January 2020.</summary>
    public static Period Month(int index)
    {
        var start = new DateOnly(2020, 1, 1).AddMonths(index);
        return new Period(start, start.AddMonths(1).AddDays(-1));
    }
}
