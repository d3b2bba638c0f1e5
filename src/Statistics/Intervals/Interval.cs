namespace OpenStatement.Statistics;

/// <summary>A range around a figure: with 95% confidence, chance alone explains anything within it.</summary>
/// <param name="Lower">Never above <paramref name="Upper"/>.</param>
/// <param name="Upper">In the same unit.</param>
public sealed record Interval(decimal Lower, decimal Upper)
{
    public bool Contains(decimal value) => Lower <= value && value <= Upper;

    /// <summary>Whether any value lies in both; a shared end is enough.</summary>
    public bool Overlaps(Interval other) => Lower <= other.Upper && other.Lower <= Upper;

    /// <summary>The same interval in another unit, such as percentages for parts of one.</summary>
    public Interval Times(decimal factor) => new(Lower * factor, Upper * factor);
}

/// <summary>The confidence of every interval: 95%.</summary>
internal static class Confidence
{
    /// <summary>How far 95% of a standard normal distribution reaches to either side of its mean.</summary>
    public const double Z = 1.959963984540054;

    /// <summary>The chance that is left out, half of it on each side.</summary>
    public const double Outside = 0.05;
}
