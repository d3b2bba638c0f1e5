namespace OpenStatement.Presentation;

/// <summary>A vertical axis that starts at zero (or below, where there are negative values) and ends at a round number.</summary>
/// <param name="Minimum">Zero or the round number below the lowest value.</param>
/// <param name="Maximum">The round number above the highest value; always above <paramref name="Minimum"/>.</param>
/// <param name="Ticks">Where gridlines stand, lowest first, both ends included.</param>
public sealed record ValueAxis(decimal Minimum, decimal Maximum, ImmutableArray<decimal> Ticks)
{
    private const int WantedSteps = 4;

    /// <summary>Values nearer to zero than any measure's decimals can show are drawn as zero.</summary>
    private const decimal SmallestRange = 0.000_000_1m;

    /// <summary>More than a decimal number can have.</summary>
    private const int MostDecimals = 29;

    private static readonly ImmutableArray<int> RoundFactors = [1, 2, 5, 10];

    public decimal Step => Ticks[1] - Ticks[0];

    /// <summary>
    /// How many digits after the point tell the ticks apart. Small values can put them between the numbers that a
    /// measure's own decimals can write.
    /// </summary>
    public int Decimals => Enumerable.Range(0, MostDecimals).First(digits => Math.Round(Step, digits) == Step);

    /// <summary>The axis for these values, with about four steps of 1, 2 or 5 times a power of ten.</summary>
    public static ValueAxis For(IEnumerable<decimal> values)
    {
        var (lowest, highest) = values.Aggregate((0m, 0m), (range, value) => (Math.Min(range.Item1, value), Math.Max(range.Item2, value)));
        if (highest - lowest < SmallestRange)
            (lowest, highest) = (0, 1);
        var step = RoundStep((highest - lowest) / WantedSteps);
        var minimum = Math.Floor(lowest / step) * step;
        var steps = (int)Math.Ceiling((highest - minimum) / step);
        return new ValueAxis(minimum, minimum + steps * step, [.. Enumerable.Range(0, steps + 1).Select(i => minimum + i * step)]);
    }

    /// <summary>How far up the axis a value stands: 0 at the bottom, 1 at the top.</summary>
    public decimal Position(decimal value) => (value - Minimum) / (Maximum - Minimum);

    private static decimal RoundStep(decimal atLeast)
    {
        var power = 1m;
        while (power * 10 <= atLeast)
            power *= 10;
        while (power > atLeast)
            power /= 10;
        return RoundFactors.Select(factor => factor * power).First(step => step >= atLeast);
    }
}
