namespace OpenStatement.OpenData;

/// <summary>
/// What the search looks through, as JSON for the script of its page. What is empty is left out, because every reader who
/// searches fetches all of it.
/// </summary>
internal static class SearchJson
{
    public static void Write(SearchIndex index, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, JsonFormat.Dense);
        json.WriteStartObject();
        json.WriteStartArray("entries");
        foreach (var entry in index.Entries)
            WriteEntry(entry, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntry(SearchEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", entry.Kind);
        json.WriteString("title", entry.Title);
        json.WriteString("address", entry.Address.Path);
        WriteUnlessEmpty("about", entry.About, json);
        WriteUnlessEmpty("text", entry.Text, json);
        WriteUnlessEmpty("words", entry.Words, json);
        json.WriteEndObject();
    }

    private static void WriteUnlessEmpty(string name, string text, Utf8JsonWriter json)
    {
        if (text.Length > 0)
            json.WriteString(name, text);
    }
}
