using System.Xml;

namespace OpenStatement.OpenData;

/// <summary>How the site's XML files are written: the same bytes on every machine.</summary>
public static class XmlFormat
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The text without the few characters that XML cannot hold at all.</summary>
    public static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(IsAllowed));

    private static bool IsAllowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
