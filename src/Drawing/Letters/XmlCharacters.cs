using System.Xml;

namespace OpenStatement.Drawing;

/// <summary>What XML can hold.</summary>
public static class XmlCharacters
{
    /// <summary>The text without the few characters that XML cannot hold at all.</summary>
    public static string Only(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(IsAllowed));

    private static bool IsAllowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
