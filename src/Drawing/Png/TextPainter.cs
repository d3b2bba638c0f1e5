namespace OpenStatement.Drawing;

/// <summary>Paints words.</summary>
/// <param name="canvas">Where they are painted.</param>
/// <param name="fonts">What they are set in.</param>
internal sealed class TextPainter(Canvas canvas, FontFamily fonts)
{
    /// <summary>How far letters reach up from the baseline and down from it, accents included, in parts of their size.</summary>
    private const double Ascent = 1.2;
    private const double Descent = 0.4;

    public void Paint(TextShape text)
    {
        var font = fonts.Of(text.Paint.IsBold);
        var (glyphs, unit) = (font.GlyphsOf(text.Text).ToList(), text.Size / font.UnitsPerSize);
        var width = glyphs.Sum(font.AdvanceOf) * unit;
        var left = text.X - text.Anchor switch { TextAnchor.End => width, TextAnchor.Middle => width / 2, _ => 0 };
        if (text.Paint is { IsStrokeBehind: true, Stroke: { } halo })
            Paint(text, font, glyphs, left, width, halo, (int)Math.Round(text.Paint.StrokeWidth / 2));
        Paint(text, font, glyphs, left, width, text.Paint.Fill!, 0);
    }

    private void Paint(TextShape text, Font font, List<int> glyphs, double left, double width, string colour, int grow)
    {
        var (baseline, unit) = (text.Y, text.Size / font.UnitsPerSize);
        var room = grow + 2;
        using var mask = new CoverageMask(
            Math.Max(0, (int)left - room),
            Math.Max(0, (int)(baseline - Ascent * text.Size) - room),
            Math.Min(canvas.Width, (int)(left + width) + room + 1),
            Math.Min(canvas.Height, (int)(baseline + Descent * text.Size) + room + 1));
        if (mask.Width == 0)
            return;
        var pen = left;
        foreach (var glyph in glyphs)
        {
            foreach (var contour in font.GlyphOf(glyph).Contours)
            {
                var before = contour[^1];
                foreach (var point in contour)
                {
                    mask.AddLine(pen + before.X * unit, baseline - before.Y * unit, pen + point.X * unit, baseline - point.Y * unit);
                    before = point;
                }
            }

            pen += font.AdvanceOf(glyph) * unit;
        }

        if (grow > 0)
            mask.Grow(grow);
        canvas.Paint(mask, ShapePainter.Colour(colour));
    }
}
