using System.Text.Json.Nodes;

namespace OpenStatement.Theme;

/// <summary>
/// Tells search engines for data what a page's figures are: a schema.org Dataset as JSON-LD. Browsers do not run it, so
/// the content security policy does not forbid it; every letter that could end the block is escaped.
/// </summary>
internal static class DatasetMarkup
{
    public static MarkupString Of(Dataset dataset, SiteSettings settings) =>
        new($"<script type=\"application/ld+json\">{Describe(dataset, settings).ToJsonString()}</script>");

    private static JsonObject Describe(Dataset dataset, SiteSettings settings)
    {
        var page = dataset.Page.On(settings.Url).AbsoluteUri;
        return new JsonObject
        {
            ["@context"] = "https://schema.org/",
            ["@type"] = "Dataset",
            ["@id"] = $"{page}#data",
            ["name"] = dataset.Title,
            ["description"] = dataset.Description,
            ["url"] = page,
            ["license"] = settings.Licence.Url.AbsoluteUri,
            ["isAccessibleForFree"] = true,
            ["version"] = dataset.Release.ToString(),
            ["datePublished"] = IsoDay.Of(dataset.Issued),
            ["dateModified"] = IsoDay.Of(dataset.Modified),
            ["temporalCoverage"] = $"{IsoDay.Of(dataset.Covers.Start)}/{IsoDay.Of(dataset.Covers.End)}",
            ["spatialCoverage"] = Named("Place", dataset.Area.Name),
            ["creator"] = Named("GovernmentOrganization", settings.Publisher.Name),
            ["includedInDataCatalog"] = Named("DataCatalog", settings.Title),
            ["keywords"] = new JsonArray([.. dataset.Keywords.Select(keyword => JsonValue.Create(keyword))]),
            ["distribution"] = new JsonArray([.. dataset.Files.Select(file => new JsonObject
            {
                ["@type"] = "DataDownload",
                ["encodingFormat"] = MediaTypes.Of(file.Format),
                ["contentUrl"] = file.Address.On(settings.Url).AbsoluteUri,
            })]),
        };
    }

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };
}
