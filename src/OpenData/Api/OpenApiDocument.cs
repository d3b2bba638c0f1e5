using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

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
        Describe(catalogue, site).WriteTo(json);
    }

    private static JsonObject Describe(ApiCatalogue catalogue, Uri site) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = Describe(catalogue.Settings),
        ["servers"] = new JsonArray(new JsonObject
        {
            ["url"] = site.GetLeftPart(UriPartial.Authority),
            ["description"] = "The site itself: every answer is a file.",
        }),
        // Nobody needs a key.
        ["security"] = new JsonArray(),
        ["externalDocs"] = new JsonObject
        {
            ["description"] = "This API explained.",
            ["url"] = SiteAddresses.Developers.On(site).AbsoluteUri,
        },
        ["paths"] = catalogue.Resources.ToJsonObject(resource => resource.Path, Describe),
        ["components"] = new JsonObject { ["schemas"] = OpenApiSchemas.Describe(catalogue.Resources.Select(resource => resource.Schema)) },
    };

    private static JsonObject Describe(SiteSettings settings) => new()
    {
        ["title"] = settings.Title,
        ["version"] = "1",
        ["description"] = ApiPages.Promise,
        ["contact"] = new JsonObject { ["name"] = settings.Publisher.ContactName, ["email"] = settings.Publisher.ContactEmail },
        ["license"] = new JsonObject { ["name"] = settings.Licence.Name, ["url"] = settings.Licence.Url.AbsoluteUri },
    };

    private static JsonObject Describe(ApiResource resource) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = resource.Id,
            ["summary"] = resource.Summary,
            ["description"] = resource.Schema.Meaning,
            ["parameters"] = resource.Parameter is { } parameter ? new JsonArray(DescribeParameter(parameter, resource)) : null,
            ["responses"] = new JsonObject
            {
                ["200"] = DescribeAnswer(resource),
                ["404"] = new JsonObject
                {
                    ["description"] = "There is no such file.",
                    ["content"] = new JsonObject { ["text/html"] = new JsonObject() },
                },
            },
        }.WithoutNulls(),
    };

    private static JsonObject DescribeParameter(string name, ApiResource resource) => new JsonObject
    {
        ["name"] = name,
        ["in"] = "path",
        ["required"] = true,
        ["description"] = $"The id of the {name}.",
        ["schema"] = new JsonObject { ["type"] = "string" },
        ["example"] = Path.GetFileNameWithoutExtension(resource.Example?.Address.Path),
    }.WithoutNulls();

    private static JsonObject DescribeAnswer(ApiResource resource) => new()
    {
        ["description"] = resource.Schema.Meaning,
        ["content"] = new JsonObject
        {
            ["application/json"] = new JsonObject
            {
                ["schema"] = OpenApiSchemas.ReferTo(resource.Schema),
                ["example"] = resource.Example is { } example ? Shortened(example) : null,
            }.WithoutNulls(),
        },
    };

    private static JsonNode? Shortened(ApiFile file) =>
        JsonNode.Parse(file.Answer().Shortened(LongestList, LongestText, isIndented: false));
}
