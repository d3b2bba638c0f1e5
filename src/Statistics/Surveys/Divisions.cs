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
            .Select(dimension => WithGap(new Division(dimension.Key, period, [.. dimension.Select(series => GroupOf(measure, series, period))]))),
    ];

    private static GroupFigure GroupOf(Measure measure, Series series, Period period)
    {
        var observation = series.At(period)!.Value;
        return new GroupFigure(
            series.Key.Breakdown!.Category, observation.Value, observation.Markers, observation.Basis, FigureInterval.Of(measure, observation));
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
