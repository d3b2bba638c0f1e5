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
