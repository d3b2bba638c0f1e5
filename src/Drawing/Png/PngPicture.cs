namespace OpenStatement.Drawing;

/// <summary>Pictures as PNG. Drawn by this program, so that every machine makes the same bytes and none needs anything installed.</summary>
public static class PngPicture
{
    /// <param name="picture">What is drawn.</param>
    /// <param name="fonts">What its words are set in.</param>
    /// <param name="scale">How many pixels of the file a pixel of the picture becomes, across and down.</param>
    /// <param name="output">Where the file goes.</param>
    public static void Write(Picture picture, FontFamily fonts, double scale, IBufferWriter<byte> output)
    {
        using var canvas = new Canvas((int)(picture.Width * scale), (int)(picture.Height * scale));
        var painter = new ShapePainter(canvas, fonts, scale);
        foreach (var shape in picture.Shapes)
            painter.Paint(shape);
        PngFile.Write(canvas, output);
    }
}
