using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OpenStatement.OpenData;

/// <summary>How the site's JSON files are written: letters of every language as they are, days as ISO 8601.</summary>
internal static class JsonFormat
{
    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>For figures, of which there are many.</summary>
    public static JsonWriterOptions Dense { get; } = new() { Encoder = s_encoder };

    /// <summary>For descriptions, which people read too.</summary>
    private static readonly JsonWriterOptions s_indented = new() { Encoder = s_encoder, Indented = true, NewLine = "\n" };

    /// <summary>Writes one object on lines of its own.</summary>
    public static void WriteObject(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, s_indented))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes an object under a name.</summary>
    public static void WriteObject(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes an array of objects under a name.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an array of texts under a name.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
