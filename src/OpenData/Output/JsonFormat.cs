using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
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

    /// <summary>Writes a description, each of its members on a line of its own.</summary>
    public static void WriteDocument(JsonObject document, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, s_indented))
            document.WriteTo(json);
        output.Write("\n"u8);
    }

    /// <summary>The object without the members that have no value. Changes the object itself.</summary>
    public static JsonObject WithoutNulls(this JsonObject document)
    {
        for (var i = document.Count - 1; i >= 0; i--)
        {
            if (document[i] is null)
                document.RemoveAt(i);
        }

        return document;
    }

    public static JsonObject ToJsonObject<T>(this IEnumerable<T> items, Func<T, string> nameOf, Func<T, JsonNode> describe) =>
        new(items.Select(item => KeyValuePair.Create(nameOf(item), (JsonNode?)describe(item))));

    public static JsonArray ToJsonArray(this IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    public static JsonArray ToJsonArray(this IEnumerable<string?> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
