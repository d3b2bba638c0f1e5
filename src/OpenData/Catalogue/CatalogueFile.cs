namespace OpenStatement.OpenData;

/// <summary>The catalogue for data portals: DCAT-AP (the DCAT application profile for data portals in Europe) as JSON-LD.</summary>
internal static class CatalogueFile
{
    private const string Authority = "http://publications.europa.eu/resource/authority";
    private const string Media = "https://www.iana.org/assignments/media-types";

    private static readonly (string Prefix, string Namespace)[] s_namespaces =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dcatap", "http://data.europa.eu/r5r/"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    public static void Write(Catalogue catalogue, Uri site, IBufferWriter<byte> output) => JsonFormat.WriteObject(output, json =>
    {
        var id = $"{SiteAddresses.Catalogue.On(site).AbsoluteUri}#catalogue";
        json.WriteObject("@context", () =>
        {
            foreach (var (prefix, name) in s_namespaces)
                json.WriteString(prefix, name);
        });
        json.WriteString("@id", id);
        json.WriteString("@type", "dcat:Catalog");
        WriteText(json, "dct:title", catalogue.Settings.Title);
        WriteText(json, "dct:description", catalogue.Description);
        WritePublisher(json, catalogue.Settings.Publisher, site);
        WriteLicence(json, catalogue.Settings.Licence);
        WriteNode(json, "dct:language", "dct:LinguisticSystem", $"{Authority}/language/ENG");
        WriteNode(json, "foaf:homepage", "foaf:Document", SiteAddresses.Home.On(site).AbsoluteUri);
        json.WriteObject("dcat:themeTaxonomy", () =>
        {
            json.WriteString("@id", $"{Authority}/data-theme");
            json.WriteString("@type", "skos:ConceptScheme");
            WriteText(json, "dct:title", "Data theme");
        });
        WriteDate(json, "dct:issued", catalogue.Issued);
        WriteDate(json, "dct:modified", catalogue.Modified);
        WriteArea(json, catalogue.Area);
        json.WriteObjects("dcat:dataset", catalogue.Datasets, dataset => WriteDataset(json, dataset, catalogue, site));
    });

    private static void WriteDataset(Utf8JsonWriter json, Dataset dataset, Catalogue catalogue, Uri site)
    {
        json.WriteString("@id", $"{dataset.Page.On(site).AbsoluteUri}#data");
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("dct:identifier", dataset.Id);
        WriteText(json, "dct:title", dataset.Title);
        WriteText(json, "dct:description", dataset.Description);
        json.WriteStartArray("dcat:keyword");
        foreach (var keyword in dataset.Keywords)
        {
            json.WriteStartObject();
            json.WriteString("@value", keyword);
            json.WriteString("@language", "en");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteConcept(json, "dcat:theme", "data-theme/JUST", "Justice, legal system and public safety");
        WritePublisher(json, catalogue.Settings.Publisher, site);
        WriteContact(json, catalogue.Settings.Publisher);
        WriteNode(json, "dcat:landingPage", "foaf:Document", dataset.Page.On(site).AbsoluteUri);
        WriteDate(json, "dct:issued", dataset.Issued);
        WriteDate(json, "dct:modified", dataset.Modified);
        json.WriteString("dcat:version", dataset.Release.ToString());
        // The site is renewed each quarter, however long the periods of the figures are.
        WriteNode(json, "dct:accrualPeriodicity", "dct:Frequency", $"{Authority}/frequency/QUARTERLY");
        json.WriteObject("dct:temporal", () =>
        {
            json.WriteString("@type", "dct:PeriodOfTime");
            WriteDate(json, "dcat:startDate", dataset.Covers.Start);
            WriteDate(json, "dcat:endDate", dataset.Covers.End);
        });
        WriteArea(json, dataset.Area);
        json.WriteObject("dct:provenance", () =>
        {
            json.WriteString("@type", "dct:ProvenanceStatement");
            WriteText(json, "skos:prefLabel", dataset.Source);
        });
        json.WriteObjects("dcat:distribution", dataset.Files, file => WriteDistribution(json, dataset, file, catalogue, site));
    }

    private static void WriteDistribution(Utf8JsonWriter json, Dataset dataset, DatasetFile file, Catalogue catalogue, Uri site)
    {
        var address = file.Address.On(site).AbsoluteUri;
        var name = file.Format is FileFormat.Spreadsheet ? "XLSX" : file.Format.ToString().ToUpperInvariant();
        json.WriteString("@id", $"{address}#file");
        json.WriteString("@type", "dcat:Distribution");
        WriteText(json, "dct:title", $"{dataset.Title} ({name})");
        WriteText(json, "dct:description", "Every figure of the latest statement, with its area, period, unit and markers.");
        WriteNode(json, "dcat:accessURL", "foaf:Document", address);
        WriteNode(json, "dcat:downloadURL", "foaf:Document", address);
        WriteNode(json, "dct:format", "dct:MediaTypeOrExtent", $"{Authority}/file-type/{name}");
        WriteNode(json, "dcat:mediaType", "dct:MediaType", $"{Media}/{MediaTypes.Of(file.Format)}");
        WriteConcept(json, "dcatap:availability", "planned-availability/STABLE", "stable");
        WriteLicence(json, catalogue.Settings.Licence);
        WriteDate(json, "dct:modified", dataset.Modified);
    }

    private static void WritePublisher(Utf8JsonWriter json, Publisher publisher, Uri site) => json.WriteObject("dct:publisher", () =>
    {
        json.WriteString("@id", $"{SiteAddresses.Home.On(site).AbsoluteUri}#publisher");
        json.WriteString("@type", "foaf:Agent");
        json.WriteString("foaf:name", publisher.Name);
    });

    private static void WriteContact(Utf8JsonWriter json, Publisher publisher) => json.WriteObject("dcat:contactPoint", () =>
    {
        json.WriteString("@type", "vcard:Kind");
        json.WriteString("vcard:fn", publisher.ContactName);
        json.WriteObject("vcard:hasEmail", () => json.WriteString("@id", $"mailto:{publisher.ContactEmail}"));
    });

    private static void WriteLicence(Utf8JsonWriter json, Licence licence) => json.WriteObject("dct:license", () =>
    {
        json.WriteString("@id", licence.Url.AbsoluteUri);
        json.WriteString("@type", "dct:LicenseDocument");
        WriteText(json, "dct:title", licence.Name);
    });

    /// <summary>Areas with a code have an address of their own at the Office for National Statistics.</summary>
    private static void WriteArea(Utf8JsonWriter json, Area area) => json.WriteObject("dct:spatial", () =>
    {
        if (area.Code is { } code)
            json.WriteString("@id", $"http://statistics.data.gov.uk/id/statistical-geography/{code}");
        json.WriteString("@type", "dct:Location");
        WriteText(json, "skos:prefLabel", area.Name);
    });

    private static void WriteNode(Utf8JsonWriter json, string name, string type, string id) => json.WriteObject(name, () =>
    {
        json.WriteString("@id", id);
        json.WriteString("@type", type);
    });

    private static void WriteConcept(Utf8JsonWriter json, string name, string id, string label) => json.WriteObject(name, () =>
    {
        json.WriteString("@id", $"{Authority}/{id}");
        json.WriteString("@type", "skos:Concept");
        WriteText(json, "skos:prefLabel", label);
    });

    private static void WriteText(Utf8JsonWriter json, string name, string text) => json.WriteObject(name, () =>
    {
        json.WriteString("@value", text);
        json.WriteString("@language", "en");
    });

    private static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is not { } day)
            return;
        json.WriteObject(name, () =>
        {
            json.WriteString("@value", IsoDay.Of(day));
            json.WriteString("@type", "xsd:date");
        });
    }
}
