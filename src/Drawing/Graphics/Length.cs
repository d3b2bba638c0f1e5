namespace OpenStatement.Drawing;

/// <summary>
/// A place or a length across a graphic: a share of its width, or pixels. Kept to a tenth, finer than which nothing can be seen.
/// </summary>
public readonly record struct Length
{
    private Length(decimal value, bool isPercent) =>
        (Value, IsPercent) = (Math.Round(value, 1, MidpointRounding.AwayFromZero), isPercent);

    public decimal Value { get; }

    public bool IsPercent { get; }

    /// <summary>The whole width, and as a place the right edge.</summary>
    public static Length Whole { get; } = Percent(100);

    public static Length Percent(decimal value) => new(value, isPercent: true);

    public static Length Pixels(decimal value) => new(value, isPercent: false);

    /// <summary>In pixels, in a graphic of a width.</summary>
    public double In(double width) => IsPercent ? (double)Value * width / 100 : (double)Value;
}
