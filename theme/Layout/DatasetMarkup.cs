namespace OpenStatement.Theme;

/// <summary>
/// Tells search engines for data what a page's figures are: a schema.org Dataset as JSON-LD. Browsers do not run it, so
/// the content security policy does not forbid it; every letter that could end the block is escaped.
/// </summary>
internal static class DatasetMarkup
{
    public static MarkupString Of(Dataset dataset, SiteSettings settings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            Write(dataset, settings, json);
        return new MarkupString($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.ToArray())}</script>");
    }

    private static void Write(Dataset dataset, SiteSettings settings, Utf8JsonWriter json)
    {
        var page = dataset.Page.On(settings.Url).AbsoluteUri;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org/");
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", $"{page}#data");
        json.WriteString("name", dataset.Title);
        json.WriteString("description", dataset.Description);
        json.WriteString("url", page);
        json.WriteString("license", settings.Licence.Url.AbsoluteUri);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteString("version", dataset.Release.ToString());
        json.WriteString("datePublished", IsoDay.Of(dataset.Issued));
        json.WriteString("dateModified", IsoDay.Of(dataset.Modified));
        json.WriteString("temporalCoverage", $"{IsoDay.Of(dataset.Covers.Start)}/{IsoDay.Of(dataset.Covers.End)}");
        WriteNamed(json, "spatialCoverage", "Place", dataset.Area.Name);
        WriteNamed(json, "creator", "GovernmentOrganization", settings.Publisher.Name);
        WriteNamed(json, "includedInDataCatalog", "DataCatalog", settings.Title);
        json.WriteStartArray("keywords");
        foreach (var keyword in dataset.Keywords)
            json.WriteStringValue(keyword);
        json.WriteEndArray();
        json.WriteStartArray("distribution");
        foreach (var file in dataset.Files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("encodingFormat", MediaTypes.Of(file.Format));
            json.WriteString("contentUrl", file.Address.On(settings.Url).AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        json.WriteString("name", value);
        json.WriteEndObject();
    }
}
