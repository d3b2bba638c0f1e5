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
    /// How far a point must be from a line to lie beyond it. Means and limits are divided by numbers such as seven, and
    /// what that loses in the last digit must not put a point that lies on a line beyond it.
    /// </summary>
    private const decimal Tolerance = 0.000000000001m;

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
        var steps = new int[Math.Max(0, points.Length - 1)];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = points[i + 1].Value.CompareTo(points[i].Value);

        // One entry for each point: 1 where the pattern lies above or rises, -1 where it lies below or falls, 0 where there is none.
        (SpecialCause Cause, int[] Found)[] patterns =
        [
            (SpecialCause.OutsideLimits, Sides(points, limits.Lower, limits.Upper)),
            (SpecialCause.Run, Same(steps, Many - 1, pointsToEachSign: 2)),
            (SpecialCause.TwoOfThree, TwoOfThree(sides, Sides(points, limits.NearLower, limits.NearUpper))),
            (SpecialCause.Shift, Same(sides, Many, pointsToEachSign: 1)),
        ];
        var flags = ImmutableArray.CreateBuilder<FlaggedPoint>();
        var causes = ImmutableArray.CreateBuilder<SpecialCause>();
        for (var i = 0; i < points.Length; i++)
        {
            var first = 0;
            causes.Clear();
            foreach (var (cause, found) in patterns)
            {
                if (found[i] == 0)
                    continue;
                first = first == 0 ? found[i] : first;
                causes.Add(cause);
            }

            if (first != 0)
                flags.Add(new FlaggedPoint(points[i].Period, first > 0 ? Direction.Up : Direction.Down, causes.ToImmutable()));
        }

        return flags.ToImmutable();
    }

    /// <summary>For each point 1 above both lines, -1 below both, 0 on or between them.</summary>
    private static int[] Sides(ImmutableArray<PeriodFigure> points, decimal lower, decimal upper)
    {
        var (below, above) = (lower - Tolerance, upper + Tolerance);
        var sides = new int[points.Length];
        for (var i = 0; i < sides.Length; i++)
            sides[i] = points[i].Value > above ? 1 : points[i].Value < below ? -1 : 0;
        return sides;
    }

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
