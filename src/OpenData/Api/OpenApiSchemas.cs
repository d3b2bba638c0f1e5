namespace OpenStatement.OpenData;

/// <summary>
/// The sorts of object of the API as JSON Schema. Every field is always there, null where there is nothing to say. That
/// others may come is why nothing forbids them.
/// </summary>
internal static class OpenApiSchemas
{
    public static string AddressOf(ApiSchema schema) => $"#/components/schemas/{schema.Name}";

    /// <param name="roots">Those they hold are described too.</param>
    /// <param name="json">Within the components of a document.</param>
    public static void Write(IEnumerable<ApiSchema> roots, Utf8JsonWriter json)
    {
        var all = new SortedDictionary<string, ApiSchema>(StringComparer.Ordinal);
        foreach (var root in roots)
            Collect(root, all);
        json.WriteStartObject("schemas");
        foreach (var (name, schema) in all)
        {
            json.WritePropertyName(name);
            Write(schema, json);
        }

        json.WriteEndObject();
    }

    private static void Collect(ApiSchema schema, SortedDictionary<string, ApiSchema> all)
    {
        if (!all.TryAdd(schema.Name, schema))
            return;
        foreach (var field in schema.Fields)
        {
            if (field.Schema is { } inner)
                Collect(inner, all);
        }
    }

    private static void Write(ApiSchema schema, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteString("description", schema.Meaning);
        json.WriteStartArray("required");
        foreach (var field in schema.Fields)
            json.WriteStringValue(field.Name);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (var field in schema.Fields)
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", field.Meaning);
            WriteField(field, json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(ApiField field, Utf8JsonWriter json)
    {
        if (!field.IsList)
        {
            WriteValue(field, json);
            return;
        }

        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteValue(field, json);
        json.WriteEndObject();
    }

    private static void WriteValue(ApiField field, Utf8JsonWriter json)
    {
        if (field.Schema is not { } schema)
        {
            WriteScalar(field, json);
            return;
        }

        if (!field.IsNullable)
        {
            json.WriteString("$ref", AddressOf(schema));
            return;
        }

        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", AddressOf(schema));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteScalar(ApiField field, Utf8JsonWriter json)
    {
        if (field.IsNullable)
        {
            json.WriteStartArray("type");
            json.WriteStringValue(TypeOf(field.Kind));
            json.WriteStringValue("null");
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", TypeOf(field.Kind));
        }

        if (FormatOf(field.Kind) is { } format)
            json.WriteString("format", format);
        if (field.Words.IsEmpty)
            return;
        json.WriteStartArray("enum");
        foreach (var word in field.Words)
            json.WriteStringValue(word);
        if (field.IsNullable)
            json.WriteNullValue();
        json.WriteEndArray();
    }

    private static string TypeOf(ApiKind kind) => kind switch
    {
        ApiKind.Number => "number",
        ApiKind.WholeNumber => "integer",
        ApiKind.YesNo => "boolean",
        _ => "string",
    };

    private static string? FormatOf(ApiKind kind) => kind switch
    {
        ApiKind.Day => "date",
        ApiKind.Address => "uri",
        _ => null,
    };
}
