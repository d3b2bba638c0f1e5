using System.Text.Json.Nodes;

namespace OpenStatement.OpenData;

/// <summary>
/// The sorts of object of the API as JSON Schema. Every field is always there, null where there is nothing to say. That
/// others may come is why nothing forbids them.
/// </summary>
internal static class OpenApiSchemas
{
    /// <param name="roots">Those they hold are described too.</param>
    /// <returns>By name.</returns>
    public static JsonObject Describe(IEnumerable<ApiSchema> roots)
    {
        var all = new SortedDictionary<string, ApiSchema>(StringComparer.Ordinal);
        foreach (var root in roots)
            Collect(root, all);
        return all.ToJsonObject(schema => schema.Key, schema => Describe(schema.Value));
    }

    public static JsonObject ReferTo(ApiSchema schema) => new() { ["$ref"] = $"#/components/schemas/{schema.Name}" };

    private static void Collect(ApiSchema schema, SortedDictionary<string, ApiSchema> all)
    {
        if (!all.TryAdd(schema.Name, schema))
            return;
        foreach (var inner in schema.Fields.Select(field => field.Schema).OfType<ApiSchema>())
            Collect(inner, all);
    }

    private static JsonObject Describe(ApiSchema schema) => new()
    {
        ["type"] = "object",
        ["description"] = schema.Meaning,
        ["required"] = schema.Fields.Select(field => field.Name).ToJsonArray(),
        ["properties"] = schema.Fields.ToJsonObject(field => field.Name, Describe),
    };

    private static JsonObject Describe(ApiField field)
    {
        var value = field.IsList ? new JsonObject { ["type"] = "array", ["items"] = DescribeValue(field) } : DescribeValue(field);
        value.Insert(0, "description", field.Meaning);
        return value;
    }

    private static JsonObject DescribeValue(ApiField field) => field switch
    {
        { Schema: { } schema, IsNullable: true } => new()
        {
            ["anyOf"] = new JsonArray(ReferTo(schema), new JsonObject { ["type"] = "null" }),
        },
        { Schema: { } schema } => ReferTo(schema),
        _ => new JsonObject
        {
            ["type"] = field.IsNullable ? new JsonArray(TypeOf(field.Kind), "null") : TypeOf(field.Kind),
            ["format"] = FormatOf(field.Kind),
            ["enum"] = field.Words.IsEmpty ? null : WordsOf(field).ToJsonArray(),
        }.WithoutNulls(),
    };

    private static string?[] WordsOf(ApiField field) => field.IsNullable ? [.. field.Words, null] : [.. field.Words];

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
