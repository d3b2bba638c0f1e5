namespace OpenStatement.Drawing;

/// <summary>Pictures as PNG. Drawn by this program, so that every machine makes the same bytes and none needs anything installed.</summary>
public static class PngPicture
{
    /// <param name="picture">What is drawn.</param>
    /// <param name="fonts">What its words are set in.</param>
    /// <param name="output">Where the file goes.</param>
    public static void Write(Picture picture, FontFamily fonts, IBufferWriter<byte> output)
    {
        using var canvas = new Canvas((int)(picture.Width), (int)(picture.Height));
        var painter = new ShapePainter(canvas, fonts);
        foreach (var shape in picture.Shapes)
            painter.Paint(shape);
        PngFile.Write(canvas, output);
    }
}
