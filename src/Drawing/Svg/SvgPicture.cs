using System.Xml;

namespace OpenStatement.Drawing;

/// <summary>
/// Pictures as SVG that programs for letters and slides can show too: every shape has its own colours, places are numbers,
/// and nothing is taken from elsewhere.
/// </summary>
public static class SvgPicture
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The same bytes on every machine.</summary>
    private static readonly XmlWriterSettings s_settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <param name="picture">What is drawn.</param>
    /// <param name="fonts">What its words were measured with.</param>
    /// <param name="output">Where the file goes.</param>
    public static void Write(Picture picture, FontFamily fonts, IBufferWriter<byte> output)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, s_settings))
            Write(picture, fonts, xml);
        output.Write(file.GetBuffer().AsSpan(0, (int)file.Length));
    }

    /// <summary>To a hundredth of a pixel, finer than which nothing can be seen even when it is enlarged.</summary>
    internal static string Number(double value) =>
        value.ToString("0.##", CultureInfo.InvariantCulture) is var text and not "-0" ? text : "0";

    internal static void Attribute(XmlWriter xml, string name, double value) => xml.WriteAttributeString(name, Number(value));

    private static void Write(Picture picture, FontFamily fonts, XmlWriter xml)
    {
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
        var writer = new SvgShapes(xml, fonts);
        foreach (var shape in picture.Shapes)
            writer.Write(shape);
        xml.WriteEndElement();
    }

    private static void Words(XmlWriter xml, string element, string id, string text)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteString(XmlCharacters.Only(text));
        xml.WriteEndElement();
    }
}
