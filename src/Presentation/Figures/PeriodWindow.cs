namespace OpenStatement.Presentation;

/// <summary>How far back a chart and its table go.</summary>
internal static class PeriodWindow
{
    /// <summary>
    /// As many of the latest periods as are wanted, or as many more as it takes to reach the last one that has a figure:
    /// a chart of nothing but gaps would show nothing.
    /// </summary>
    /// <param name="own">With at least one figure.</param>
    /// <param name="wanted">How many periods are shown where the latest have figures.</param>
    public static int CountFor(Series own, int wanted) =>
        Math.Max(wanted, 1 + own.Observations.Reverse().TakeWhile(observation => observation.Value is null).Count());
}
