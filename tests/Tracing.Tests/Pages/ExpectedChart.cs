using System.Collections.Immutable;

namespace OpenStatement.Tracing.Tests;

/// <summary>What a chart must show and what must stand around it, worked out from the official tables alone.</summary>
internal sealed class ExpectedChart(ExpectedMeasure expected, int periods)
{
    private readonly ImmutableArray<DateOnly> _quarters = [.. expected.Own.Quarters.TakeLast(periods)];

    /// <summary>Earliest first.</summary>
    public ImmutableArray<long> Counts => [.. _quarters.Select(quarter => expected.Own.Counts[quarter])];

    /// <summary>The points before which the line is broken.</summary>
    public ImmutableArray<int> Breaks => [.. Enumerable.Range(1, _quarters.Length - 1).Where(index => expected.Breaks(_quarters[index - 1], _quarters[index]))];

    /// <summary>The latest figure with its change, and what the chart covers.</summary>
    public ImmutableArray<string> Caption =>
    [
        Said.Number(expected.Latest), Said.QuarterEnding(Last), expected.MovementOfLatest,
        Said.Month(First), Said.Month(Said.Last(Last)),
    ];

    /// <summary>Both ends, and the extremes of what is counted as the last figure is.</summary>
    public ImmutableArray<string> Description
    {
        get
        {
            var start = Breaks.LastOrDefault();
            var comparable = Counts[start..];
            ImmutableArray<string> since = start == 0 ? [] : [Said.Month(_quarters[start])];
            return
            [
                .. Point(0), .. Point(Counts.Length - 1),
                .. since, .. Point(start + comparable.IndexOf(comparable.Min())),
                .. since, .. Point(start + comparable.IndexOf(comparable.Max())),
            ];
        }
    }

    /// <summary>The words within the drawing, without those of the scale.</summary>
    public ImmutableArray<string> Labels =>
    [
        .. Breaks.Select(_ => "[b]"),
        .. expected.BaselineQuarterly is null ? [] : ImmutableArray.Create(ExpectedMeasure.BaselineYear),
        .. new[] { First, _quarters[(_quarters.Length - 1) / 2], Last }.Select(quarter => Said.ShortMonth(Said.Last(quarter))),
    ];

    private DateOnly First => _quarters[0];

    private DateOnly Last => _quarters[^1];

    private ImmutableArray<string> Point(int index) => [Said.Number(Counts[index]), Said.QuarterEnding(_quarters[index])];
}
