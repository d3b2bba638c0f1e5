using System.Collections.Immutable;

namespace OpenStatement.Statistics;

/// <summary>
/// Finds the patterns that chance alone seldom makes. Every point of a pattern is flagged, as in "Making data count";
/// the package NHSRplotthedots differs in one thing: of two of three points it flags only those beyond the near limit.
/// </summary>
public static class SpecialCauses
{
    /// <summary>How many points make a run or a shift.</summary>
    private const int Many = 7;

    /// <summary>
    /// The flagged points, earliest first. Where a point is part of patterns that lie on different sides, such as a
    /// point above the upper limit within a falling run, the first rule in their order gives its direction; where it ends
    /// one run and starts the next, the earlier run does.
    /// </summary>
    /// <param name="points">Consecutive, earliest first.</param>
    /// <param name="limits">Worked out from these points.</param>
    public static ImmutableArray<FlaggedPoint> Among(ImmutableArray<PeriodFigure> points, ProcessLimits limits)
    {
        var sides = Signs(points, point => point.Value.CompareTo(limits.Mean));
        var steps = points.Skip(1).Zip(points, (later, earlier) => Math.Sign(later.Value.CompareTo(earlier.Value))).ToArray();

        // One entry for each point: 1 where the pattern lies above or rises, -1 where it lies below or falls, 0 where there is none.
        (SpecialCause Cause, int[] Found)[] patterns =
        [
            (SpecialCause.OutsideLimits, Signs(points, point => Beyond(point.Value, limits.Lower, limits.Upper))),
            (SpecialCause.Run, Same(steps, Many - 1, pointsToEachSign: 2)),
            (SpecialCause.TwoOfThree, TwoOfThree(sides, Signs(points, point => Beyond(point.Value, limits.NearLower, limits.NearUpper)))),
            (SpecialCause.Shift, Same(sides, Many, pointsToEachSign: 1)),
        ];
        var flags = ImmutableArray.CreateBuilder<FlaggedPoint>();
        for (var i = 0; i < points.Length; i++)
        {
            var met = patterns.Where(pattern => pattern.Found[i] != 0).ToList();
            if (met.Count > 0)
                flags.Add(new FlaggedPoint(points[i].Period, met[0].Found[i] > 0 ? Direction.Up : Direction.Down, [.. met.Select(pattern => pattern.Cause)]));
        }

        return flags.ToImmutable();
    }

    private static int Beyond(decimal value, decimal lower, decimal upper) => value > upper ? 1 : value < lower ? -1 : 0;

    private static int[] Signs(ImmutableArray<PeriodFigure> points, Func<PeriodFigure, int> sign) =>
        [.. points.Select(point => Math.Sign(sign(point)))];

    /// <summary>
    /// Marks the points of every stretch of at least so many equal signs other than zero. A sign belongs to one point, or,
    /// where it is that of a step, to the two points the step joins.
    /// </summary>
    private static int[] Same(int[] signs, int fewest, int pointsToEachSign)
    {
        var found = new int[signs.Length + pointsToEachSign - 1];
        for (var start = 0; start < signs.Length;)
        {
            var end = start + 1;
            while (end < signs.Length && signs[end] == signs[start])
                end++;
            for (var i = start; end - start >= fewest && i < end + pointsToEachSign - 1; i++)
                found[i] = found[i] == 0 ? signs[start] : found[i];
            start = end;
        }

        return found;
    }

    private static int[] TwoOfThree(int[] sides, int[] beyondNear)
    {
        var found = new int[sides.Length];
        for (var i = 0; i + 2 < sides.Length; i++)
        {
            var side = sides[i];
            if (side == 0 || sides[i + 1] != side || sides[i + 2] != side)
                continue;
            if (beyondNear.AsSpan(i, 3).Count(side) >= 2)
                found.AsSpan(i, 3).Fill(side);
        }

        return found;
    }
}
