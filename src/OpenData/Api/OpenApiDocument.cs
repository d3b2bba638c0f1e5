using System.Text.Encodings.Web;

namespace OpenStatement.OpenData;

/// <summary>
/// The formal description of the API by OpenAPI 3.1. It is made from what also writes the files, and its examples are
/// these files, with long lists and texts cut short.
/// </summary>
internal static class OpenApiDocument
{
    private const int LongestList = 2;
    private const int LongestText = 240;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ApiCatalogue catalogue, Uri site, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, s_options);
        json.WriteStartObject();
        json.WriteString("openapi", "3.1.0");
        WriteInfo(catalogue, json);
        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", site.GetLeftPart(UriPartial.Authority));
        json.WriteString("description", "The site itself: every answer is a file.");
        json.WriteEndObject();
        json.WriteEndArray();
        // Nobody needs a key.
        json.WriteStartArray("security");
        json.WriteEndArray();
        json.WriteStartObject("externalDocs");
        json.WriteString("description", "This API explained.");
        json.WriteString("url", SiteAddresses.Developers.On(site).AbsoluteUri);
        json.WriteEndObject();
        json.WriteStartObject("paths");
        foreach (var resource in catalogue.Resources)
            WritePath(resource, json);
        json.WriteEndObject();
        json.WriteStartObject("components");
        OpenApiSchemas.Write([.. catalogue.Resources.Select(resource => resource.Schema)], json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInfo(ApiCatalogue catalogue, Utf8JsonWriter json)
    {
        var settings = catalogue.Settings;
        json.WriteStartObject("info");
        json.WriteString("title", settings.Title);
        json.WriteString("version", "1");
        json.WriteString("description", ApiPages.Promise);
        json.WriteStartObject("contact");
        json.WriteString("name", settings.Publisher.ContactName);
        json.WriteString("email", settings.Publisher.ContactEmail);
        json.WriteEndObject();
        json.WriteStartObject("license");
        json.WriteString("name", settings.Licence.Name);
        json.WriteString("url", settings.Licence.Url.AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePath(ApiResource resource, Utf8JsonWriter json)
    {
        json.WriteStartObject(resource.Path);
        json.WriteStartObject("get");
        json.WriteString("operationId", resource.Id);
        json.WriteString("summary", resource.Summary);
        json.WriteString("description", resource.Schema.Meaning);
        if (resource.Parameter is { } parameter)
            WriteParameter(parameter, resource, json);
        json.WriteStartObject("responses");
        WriteAnswer(resource, json);
        json.WriteStartObject("404");
        json.WriteString("description", "There is no such file.");
        json.WriteStartObject("content");
        json.WriteStartObject("text/html");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteParameter(string name, ApiResource resource, Utf8JsonWriter json)
    {
        json.WriteStartArray("parameters");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("in", "path");
        json.WriteBoolean("required", true);
        json.WriteString("description", $"The id of the {name}.");
        json.WriteStartObject("schema");
        json.WriteString("type", "string");
        json.WriteEndObject();
        if (resource.Example is { } example)
            json.WriteString("example", Path.GetFileNameWithoutExtension(example.Address.Path));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteAnswer(ApiResource resource, Utf8JsonWriter json)
    {
        json.WriteStartObject("200");
        json.WriteString("description", resource.Schema.Meaning);
        json.WriteStartObject("content");
        json.WriteStartObject("application/json");
        json.WriteStartObject("schema");
        json.WriteString("$ref", OpenApiSchemas.AddressOf(resource.Schema));
        json.WriteEndObject();
        if (resource.Example is { } example)
        {
            json.WritePropertyName("example");
            json.WriteRawValue(example.Answer().Shortened(LongestList, LongestText, isIndented: false));
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
