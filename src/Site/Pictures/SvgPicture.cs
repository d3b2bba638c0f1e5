using System.Xml;

namespace OpenStatement.Site;

/// <summary>
/// Pictures as SVG that programs for letters and slides can show too: every shape has its own colours, places are numbers,
/// and nothing is taken from elsewhere.
/// </summary>
public static class SvgPicture
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    public static void Write(Picture picture, IBufferWriter<byte> output)
    {
        using var stream = new BufferStream(output);
        using var xml = XmlWriter.Create(stream, XmlFormat.Settings);
        xml.WriteStartElement("svg", Namespace);
        Attribute(xml, "width", picture.Width);
        Attribute(xml, "height", picture.Height);
        xml.WriteAttributeString("viewBox", FormattableString.Invariant($"0 0 {picture.Width} {picture.Height}"));
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-labelledby", "title");
        xml.WriteAttributeString("aria-describedby", "description");
        xml.WriteAttributeString("font-family", "Arial, Helvetica, sans-serif");
        Words(xml, "title", "title", picture.Title);
        Words(xml, "desc", "description", picture.Description);
        var writer = new SvgShapes(xml);
        foreach (var shape in picture.Shapes)
            writer.Write(shape);
        xml.WriteEndElement();
    }

    /// <summary>To a hundredth of a pixel, finer than which nothing can be seen even when it is enlarged.</summary>
    internal static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) is var text and not "-0" ? text : "0";

    internal static void Attribute(XmlWriter xml, string name, double value) => xml.WriteAttributeString(name, Number(value));

    private static void Words(XmlWriter xml, string element, string id, string text)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteString(XmlFormat.Clean(text));
        xml.WriteEndElement();
    }
}
