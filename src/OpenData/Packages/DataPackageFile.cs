namespace OpenStatement.OpenData;

/// <summary>The CSV files of a release as one Frictionless data package (version 1 of its specification).</summary>
internal static class DataPackageFile
{
    public static void Write(ReleasePackage package, Uri site, IBufferWriter<byte> output) => JsonFormat.WriteObject(output, json =>
    {
        var (release, settings) = (package.Release, package.Settings);
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", $"policing-statement-{release.Id}");
        json.WriteString("id", SiteAddresses.Statement(release.Id).On(site).AbsoluteUri);
        json.WriteString("title", release.Statement.Title);
        json.WriteString("description", $"{package.Name}. {settings.Licence.Attribution}");
        json.WriteString("homepage", SiteAddresses.Statement(release.Id).On(site).AbsoluteUri);
        json.WriteString("version", release.Id.ToString());
        json.WriteString("created", $"{IsoDay.Of(release.Statement.Published)}T00:00:00Z");
        json.WriteObjects("licenses", [settings.Licence], licence => WriteLicence(licence, json));
        json.WriteObjects("contributors", [settings.Publisher], publisher =>
        {
            json.WriteString("title", publisher.Name);
            json.WriteString("role", "publisher");
        });
        json.WriteStartArray("resources");
        foreach (var measure in package.Measures)
            WriteResource(json, measure.Id, measure.Title, measure.Definition, [measure.Source], [.. FigureColumns.All]);
        if (package.HasRevisions)
            WriteResource(json, "revisions", "Changed figures", "Every figure that this statement gives otherwise than it was published before.", [], [.. RevisionColumns.All]);
        json.WriteEndArray();
    });

    private static void WriteResource(
        Utf8JsonWriter json, string name, string title, string description, ImmutableArray<string> sources, ImmutableArray<DownloadColumn> columns)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", name);
        json.WriteString("path", $"{name}.csv");
        json.WriteString("title", title);
        json.WriteString("description", description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        if (!sources.IsEmpty)
            json.WriteObjects("sources", sources, source => json.WriteString("title", source));
        json.WriteObject("dialect", () =>
        {
            json.WriteString("lineTerminator", "\r\n");
            json.WriteBoolean("header", true);
        });
        json.WriteObject("schema", () =>
        {
            json.WriteObjects("fields", columns, column => WriteField(column, json));
            json.WriteTexts("missingValues", [""]);
        });
        json.WriteEndObject();
    }

    private static void WriteField(DownloadColumn column, Utf8JsonWriter json)
    {
        json.WriteString("name", column.Name);
        json.WriteString("description", column.Meaning);
        json.WriteString("type", column.Type switch
        {
            ColumnType.YearMonth => "yearmonth",
            ColumnType.Date => "date",
            ColumnType.Number => "number",
            _ => "string",
        });
        if (column.IsRequired)
            json.WriteObject("constraints", () => json.WriteBoolean("required", true));
    }

    private static void WriteLicence(Licence licence, Utf8JsonWriter json)
    {
        json.WriteString("title", licence.Name);
        json.WriteString("path", licence.Url.AbsoluteUri);
    }
}
