namespace OpenStatement.Theme;

/// <summary>A few short signs above a place of a chart.</summary>
/// <param name="Signs">In the order in which they are met; none twice.</param>
/// <param name="Middle">How far across the place is, in percent.</param>
internal sealed record ChartMark(string[] Signs, decimal Middle)
{
    private const decimal Gap = 5;

    public string Text => string.Join(' ', Signs);

    /// <summary>Kept inside the drawing on a phone.</summary>
    public TextAnchor Anchor =>
        Center < Width / 2 ? TextAnchor.Start : Center > ChartGeometry.NarrowestWidth - Width / 2 ? TextAnchor.End : TextAnchor.Middle;

    /// <summary>How far across the anchor stands, in percent.</summary>
    public decimal X => Anchor switch { TextAnchor.Start => 0, TextAnchor.End => 100, _ => Middle };

    private decimal Width => TextSize.Width(Text);

    private decimal Center => Middle * ChartGeometry.NarrowestWidth / 100;

    private decimal Left => Math.Clamp(Center - Width / 2, 0, ChartGeometry.NarrowestWidth - Width);

    public bool Touches(ChartMark next) => Left + Width + Gap > next.Left;

    public ChartMark And(ChartMark next) => new([.. Signs.Union(next.Signs)], (Middle + next.Middle) / 2);
}
