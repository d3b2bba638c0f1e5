using System.Xml;

namespace OpenStatement.Drawing;

/// <summary>Writes the shapes of a picture as elements of SVG.</summary>
internal sealed class SvgShapes(XmlWriter xml, FontFamily fonts)
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    public void Write(Shape shape)
    {
        var paint = shape.Paint;
        if (!paint.IsStrokeBehind || paint.Stroke is null)
        {
            Write(shape, paint);
            return;
        }

        // Many programs do not know the attribute that paints a stroke first, so such a shape is written twice.
        Write(shape, paint with { Fill = paint.Stroke });
        Write(shape, paint with { Stroke = null });
    }

    private void Write(Shape shape, Paint paint)
    {
        switch (shape)
        {
            case RectangleShape rectangle:
                Start("rect", ("x", rectangle.X), ("y", rectangle.Y), ("width", rectangle.Width), ("height", rectangle.Height));
                break;
            case CircleShape circle:
                Start("circle", ("cx", circle.X), ("cy", circle.Y), ("r", circle.Radius));
                break;
            case PathShape path:
                Start("path");
                xml.WriteAttributeString("d", string.Concat(path.Parts.Select(DataOf)));
                break;
            case TextShape text:
                Start("text", ("x", text.X), ("y", text.Y), ("font-size", text.Size));
                WriteLength(text, paint);
                WriteType(text, paint);
                break;
        }

        WritePaint(paint);
        if (shape is TextShape { Text: var words })
            xml.WriteString(XmlCharacters.Only(words));
        xml.WriteEndElement();
    }

    private void Start(string element, params ReadOnlySpan<(string Name, double Value)> attributes)
    {
        xml.WriteStartElement(element, Namespace);
        foreach (var (name, value) in attributes)
            SvgPicture.Attribute(xml, name, value);
    }

    /// <summary>Where there is neither Arial nor a typeface like it, letters are made narrower, so that no word is cut off.</summary>
    private void WriteLength(TextShape text, Paint paint)
    {
        var font = fonts.Of(paint.IsBold);
        if (!font.Has(text.Text))
            return;
        SvgPicture.Attribute(xml, "textLength", font.Width(text.Text, text.Size));
        xml.WriteAttributeString("lengthAdjust", "spacingAndGlyphs");
    }

    private void WriteType(TextShape text, Paint paint)
    {
        if (paint.IsBold)
            xml.WriteAttributeString("font-weight", "bold");
        if (text.Anchor is not TextAnchor.Start)
            xml.WriteAttributeString("text-anchor", text.Anchor is TextAnchor.End ? "end" : "middle");
    }

    private void WritePaint(Paint paint)
    {
        xml.WriteAttributeString("fill", paint.Fill ?? "none");
        if (paint.Stroke is not { } stroke)
            return;
        xml.WriteAttributeString("stroke", stroke);
        SvgPicture.Attribute(xml, "stroke-width", paint.StrokeWidth);
        if (!paint.Dashes.IsEmpty)
            xml.WriteAttributeString("stroke-dasharray", string.Join(' ', paint.Dashes.Select(SvgPicture.Number)));
        if (!paint.IsRound)
            return;
        xml.WriteAttributeString("stroke-linecap", "round");
        xml.WriteAttributeString("stroke-linejoin", "round");
    }

    private static string DataOf(PathPart part)
    {
        var points = part.Points.Select(point => $"{SvgPicture.Number(point.X)} {SvgPicture.Number(point.Y)}");
        return $"M{string.Join('L', points)}{(part.IsClosed ? "Z" : "")}";
    }
}
