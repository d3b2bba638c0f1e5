using System.Collections.Immutable;

namespace OpenStatement.Statistics.Tests;

/// <summary>Series made up for tests.</summary>
internal static class SeriesOf
{
    /// <summary>Quarters that follow one another from the first quarter of 2020 on.</summary>
    public static Series Quarters(params ImmutableArray<decimal?> values) => Quarters("burglary", "north", values);

    public static Series Quarters(string measure, string area, params ImmutableArray<decimal?> values) =>
        new(new SeriesKey(measure, area), [.. values.Select((value, i) => new Observation { Period = Quarter(i), Value = value })]);

    /// <summary>Months that follow one another from January 2020 on.</summary>
    public static Series Months(params ImmutableArray<decimal?> values) =>
        new(new SeriesKey("burglary", "north"), [.. values.Select((value, i) => new Observation { Period = Month(i), Value = value })]);

    /// <summary>The same series with markers on one of its figures.</summary>
    public static Series WithMarkers(this Series series, int index, Markers markers) =>
        series with { Observations = series.Observations.SetItem(index, series.Observations[index] with { Markers = markers }) };

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
