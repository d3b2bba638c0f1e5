namespace OpenStatement.Theme;

/// <summary>Where words stand in a drawing on the narrowest screen, in pixels.</summary>
internal sealed record Box(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    /// <summary>Around words whose baseline is at <paramref name="y"/>.</summary>
    public static Box Around(decimal left, decimal y, decimal width) => new(left, y - TextSize.Ascent, left + width, y + TextSize.Descent);

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(decimal y) => Top <= y && y <= Bottom;

    /// <summary>How far above or below it a height is; zero within.</summary>
    public decimal Distance(decimal y) => Math.Max(0, Math.Max(Top - y, y - Bottom));
}
