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
}
