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
    /// Differences are judged to so many digits after the point: means and limits are divided by numbers such as seven, and
    /// what that loses in the last digit must not put a point that lies on a line beyond it.
    /// </summary>
    private const int Digits = 12;

    /// <summary>
    /// The flagged points, earliest first. Where a point is part of patterns that lie on different sides, such as a
    /// point above the upper limit within a falling run, the first rule in their order gives its direction; where it ends
    /// one run and starts the next, the earlier run does.
    /// </summary>
    /// <param name="points">Consecutive, earliest first.</param>
    /// <param name="limits">Worked out from these points.</param>
    public static ImmutableArray<FlaggedPoint> Among(ImmutableArray<PeriodFigure> points, ProcessLimits limits)
    {
        var sides = Sides(points, limits.Mean, limits.Mean);
        var steps = points.Skip(1).Zip(points, (later, earlier) => later.Value.CompareTo(earlier.Value)).ToArray();

        // One entry for each point: 1 where the pattern lies above or rises, -1 where it lies below or falls, 0 where there is none.
        (SpecialCause Cause, int[] Found)[] patterns =
        [
            (SpecialCause.OutsideLimits, Sides(points, limits.Lower, limits.Upper)),
            (SpecialCause.Run, Same(steps, Many - 1, pointsToEachSign: 2)),
            (SpecialCause.TwoOfThree, TwoOfThree(sides, Sides(points, limits.NearLower, limits.NearUpper))),
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

    /// <summary>For each point 1 above both lines, -1 below both, 0 on or between them.</summary>
    private static int[] Sides(ImmutableArray<PeriodFigure> points, decimal lower, decimal upper) =>
        [.. points.Select(point => IsAbove(point.Value, upper) ? 1 : IsAbove(lower, point.Value) ? -1 : 0)];

    private static bool IsAbove(decimal one, decimal other) => Math.Round(one - other, Digits) > 0;

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
