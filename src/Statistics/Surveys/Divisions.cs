namespace OpenStatement.Statistics;

/// <summary>Divides percentages into groups of people, and finds the gap between them.</summary>
internal static class Divisions
{
    /// <summary>One division for each dimension that has groups in the period, in the order of their names.</summary>
    public static ImmutableArray<Division> Of(Measure measure, string area, Vintage vintage, Period period) =>
    [
        .. vintage.Of(measure.Id)
            .Where(series => series.Key is { Breakdown: not null } && series.Key.Area == area && series.At(period) is not null)
            .GroupBy(series => series.Key.Breakdown!.Dimension)
            .Select(dimension =>
                WithGap(new Division(dimension.Key, period, [.. dimension.Select(series => GroupOf(measure, series, period))]))),
    ];

    private static GroupFigure GroupOf(Measure measure, Series series, Period period)
    {
        var observation = series.At(period)!.Value;
        return new GroupFigure(
            series.Key.Breakdown!.Category, observation.Value, observation.Markers, observation.Basis,
            FigureInterval.Of(measure, observation));
    }

    private static Division WithGap(Division division)
    {
        var known = division.Groups.Where(group => group.Value is not null).ToList();
        if (known.Count < 2)
            return division with { Reason = known.Count == 0 ? NoGap.NoFigures : NoGap.OneGroup };
        var (highest, lowest) = (known.MaxBy(group => group.Value)!, known.MinBy(group => group.Value)!);
        return highest.Value == lowest.Value
            ? division with { Reason = NoGap.AllTheSame }
            : division with { Gap = new GroupGap(highest, lowest, NewcombeInterval.Of(highest.Basis, lowest.Basis)?.Times(100)) };
    }
}

/// <summary>A percentage divided by one dimension, such as age, in one period.</summary>
/// <param name="Dimension">As in the observations.</param>
/// <param name="Period">The latest of the measure.</param>
/// <param name="Groups">Every group of the period, also those whose figure is withheld; by category, never empty.</param>
public sealed record Division(string Dimension, Period Period, ImmutableArray<GroupFigure> Groups)
{
    /// <summary>Null where there is a reason against it.</summary>
    public GroupGap? Gap { get; init; }

    /// <summary>Null where there is a gap.</summary>
    public NoGap? Reason { get; init; }
}

/// <summary>A percentage among one group of people, such as those under 25.</summary>
/// <param name="Category">The group, as in the observations.</param>
/// <param name="Value">Null where there is none, in which case the markers say why.</param>
/// <param name="Markers">What a reader must know about it.</param>
/// <param name="Basis">The counts behind it; null where they are unknown.</param>
/// <param name="Interval">In per cent; null without a figure or without counts that make a proportion.</param>
public sealed record GroupFigure(string Category, decimal? Value, Markers Markers, Proportion? Basis, Interval? Interval);

/// <summary>How far apart the groups with the highest and the lowest percentage are.</summary>
/// <param name="Highest">The first of them, where several are as high.</param>
/// <param name="Lowest">The first of them, where several are as low.</param>
/// <param name="Interval">Newcombe's, in percentage points; null where the counts behind either percentage are unknown.</param>
public sealed record GroupGap(GroupFigure Highest, GroupFigure Lowest, Interval? Interval)
{
    /// <summary>In percentage points, above zero.</summary>
    public decimal Points => Highest.Value!.Value - Lowest.Value!.Value;

    /// <summary>Whether chance alone is no likely reason for the gap; null where that cannot be said.</summary>
    public bool? IsClear => Interval is null ? null : !Interval.Contains(0);
}

/// <summary>Why a division into groups has no gap.</summary>
public enum NoGap
{
    /// <summary>No group has a figure.</summary>
    NoFigures,

    /// <summary>Only one group has a figure.</summary>
    OneGroup,

    /// <summary>Every group has the same percentage.</summary>
    AllTheSame,
}
