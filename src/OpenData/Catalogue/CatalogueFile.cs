using System.Text.Json.Nodes;

namespace OpenStatement.OpenData;

/// <summary>The catalogue for data portals: DCAT-AP (the DCAT application profile for data portals in Europe) as JSON-LD.</summary>
internal static class CatalogueFile
{
    private const string Authority = "http://publications.europa.eu/resource/authority";
    private const string Media = "https://www.iana.org/assignments/media-types";

    public static void Write(Catalogue catalogue, Uri site, IBufferWriter<byte> output) =>
        JsonFormat.WriteDocument(Describe(catalogue, site), output);

    private static JsonObject Describe(Catalogue catalogue, Uri site) => new JsonObject
    {
        ["@context"] = new JsonObject
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dcatap"] = "http://data.europa.eu/r5r/",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
            ["skos"] = "http://www.w3.org/2004/02/skos/core#",
            ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        },
        ["@id"] = $"{SiteAddresses.Catalogue.On(site).AbsoluteUri}#catalogue",
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = English(catalogue.Settings.Title),
        ["dct:description"] = English(catalogue.Description),
        ["dct:publisher"] = Describe(catalogue.Settings.Publisher, site),
        ["dct:license"] = Describe(catalogue.Settings.Licence),
        ["dct:language"] = Node("dct:LinguisticSystem", $"{Authority}/language/ENG"),
        ["foaf:homepage"] = Node("foaf:Document", SiteAddresses.Home.On(site).AbsoluteUri),
        ["dcat:themeTaxonomy"] = new JsonObject
        {
            ["@id"] = $"{Authority}/data-theme",
            ["@type"] = "skos:ConceptScheme",
            ["dct:title"] = English("Data theme"),
        },
        ["dct:issued"] = Date(catalogue.Issued),
        ["dct:modified"] = Date(catalogue.Modified),
        ["dct:spatial"] = Describe(catalogue.Area),
        ["dcat:dataset"] = catalogue.Datasets.Select(dataset => Describe(dataset, catalogue, site)).ToJsonArray(),
    }.WithoutNulls();

    private static JsonObject Describe(Dataset dataset, Catalogue catalogue, Uri site) => new()
    {
        ["@id"] = $"{dataset.Page.On(site).AbsoluteUri}#data",
        ["@type"] = "dcat:Dataset",
        ["dct:identifier"] = dataset.Id,
        ["dct:title"] = English(dataset.Title),
        ["dct:description"] = English(dataset.Description),
        ["dcat:keyword"] = dataset.Keywords.Select(English).ToJsonArray(),
        ["dcat:theme"] = Concept("data-theme/JUST", "Justice, legal system and public safety"),
        ["dct:publisher"] = Describe(catalogue.Settings.Publisher, site),
        ["dcat:contactPoint"] = new JsonObject
        {
            ["@type"] = "vcard:Kind",
            ["vcard:fn"] = catalogue.Settings.Publisher.ContactName,
            ["vcard:hasEmail"] = new JsonObject { ["@id"] = $"mailto:{catalogue.Settings.Publisher.ContactEmail}" },
        },
        ["dcat:landingPage"] = Node("foaf:Document", dataset.Page.On(site).AbsoluteUri),
        ["dct:issued"] = Date(dataset.Issued),
        ["dct:modified"] = Date(dataset.Modified),
        ["dcat:version"] = dataset.Release.ToString(),
        // The site is renewed each quarter, however long the periods of the figures are.
        ["dct:accrualPeriodicity"] = Node("dct:Frequency", $"{Authority}/frequency/QUARTERLY"),
        ["dct:temporal"] = new JsonObject
        {
            ["@type"] = "dct:PeriodOfTime",
            ["dcat:startDate"] = Date(dataset.Covers.Start),
            ["dcat:endDate"] = Date(dataset.Covers.End),
        },
        ["dct:spatial"] = Describe(dataset.Area),
        ["dct:provenance"] = new JsonObject
        {
            ["@type"] = "dct:ProvenanceStatement",
            ["skos:prefLabel"] = English(dataset.Source),
        },
        ["dcat:distribution"] = dataset.Files.Select(file => Describe(file, dataset, catalogue.Settings.Licence, site)).ToJsonArray(),
    };

    private static JsonObject Describe(DatasetFile file, Dataset dataset, Licence licence, Uri site)
    {
        var address = file.Address.On(site).AbsoluteUri;
        var name = file.Format is FileFormat.Spreadsheet ? "XLSX" : file.Format.ToString().ToUpperInvariant();
        return new JsonObject
        {
            ["@id"] = $"{address}#file",
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = English($"{dataset.Title} ({name})"),
            ["dct:description"] = English("Every figure of the latest statement, with its area, period, unit and markers."),
            ["dcat:accessURL"] = Node("foaf:Document", address),
            ["dcat:downloadURL"] = Node("foaf:Document", address),
            ["dct:format"] = Node("dct:MediaTypeOrExtent", $"{Authority}/file-type/{name}"),
            ["dcat:mediaType"] = Node("dct:MediaType", $"{Media}/{MediaTypes.Of(file.Format)}"),
            ["dcatap:availability"] = Concept("planned-availability/STABLE", "stable"),
            ["dct:license"] = Describe(licence),
            ["dct:modified"] = Date(dataset.Modified),
        };
    }

    private static JsonObject Describe(Publisher publisher, Uri site) => new()
    {
        ["@id"] = $"{SiteAddresses.Home.On(site).AbsoluteUri}#publisher",
        ["@type"] = "foaf:Agent",
        ["foaf:name"] = publisher.Name,
    };

    private static JsonObject Describe(Licence licence) => new()
    {
        ["@id"] = licence.Url.AbsoluteUri,
        ["@type"] = "dct:LicenseDocument",
        ["dct:title"] = English(licence.Name),
    };

    /// <summary>Areas with a code have an address of their own at the Office for National Statistics.</summary>
    private static JsonObject Describe(Area area) => new JsonObject
    {
        ["@id"] = area.Code is { } code ? $"http://statistics.data.gov.uk/id/statistical-geography/{code}" : null,
        ["@type"] = "dct:Location",
        ["skos:prefLabel"] = English(area.Name),
    }.WithoutNulls();

    private static JsonObject Node(string type, string id) => new() { ["@id"] = id, ["@type"] = type };

    private static JsonObject Concept(string id, string label) => new()
    {
        ["@id"] = $"{Authority}/{id}",
        ["@type"] = "skos:Concept",
        ["skos:prefLabel"] = English(label),
    };

    private static JsonObject English(string text) => new() { ["@value"] = text, ["@language"] = "en" };

    private static JsonObject? Date(DateOnly? date) =>
        date is { } day ? new JsonObject { ["@value"] = IsoDay.Of(day), ["@type"] = "xsd:date" } : null;
}
