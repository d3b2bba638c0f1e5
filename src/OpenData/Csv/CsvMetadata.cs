namespace OpenStatement.OpenData;

/// <summary>
/// What a CSV file holds, for machines: CSV on the Web (W3C, Metadata Vocabulary for Tabular Data), found by its address,
/// which is that of the CSV file with an ending.
/// </summary>
internal static class CsvMetadata
{
    public static void Write(MeasureDownload download, Uri site, IBufferWriter<byte> output)
    {
        var measure = download.Measure;
        Write(
            new Table(SiteAddresses.Download(download.Release.Id, measure, FileFormat.Csv), measure.Title, measure.Definition, measure.Source, [.. FigureColumns.All]),
            download, site, output);
    }

    public static void Write(RevisionsDownload download, Uri site, IBufferWriter<byte> output) => Write(
        new Table(
            SiteAddresses.RevisionsDownload(download.Release.Id, FileFormat.Csv),
            $"Figures changed in: {download.Release.Statement.Title}",
            "Every figure, of every area, that this statement gives otherwise than it was published before.",
            download.Settings.Publisher.Name,
            [.. RevisionColumns.All]),
        download, site, output);

    private static void Write(Table table, Download download, Uri site, IBufferWriter<byte> output) => JsonFormat.WriteObject(output, json =>
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", "en");
        json.WriteEndObject();
        json.WriteEndArray();
        // Relative, so that the pair can be moved and copied together.
        json.WriteString("url", Path.GetFileName(table.Address.Path));
        json.WriteString("dc:title", table.Title);
        json.WriteString("dc:description", table.Description);
        json.WriteString("dc:source", table.Source);
        json.WriteString("dc:creator", download.Settings.Publisher.Name);
        json.WriteObject("dc:license", () => json.WriteString("@id", download.Settings.Licence.Url.AbsoluteUri));
        json.WriteString("dc:rights", download.Settings.Licence.Attribution);
        json.WriteObject("dc:issued", () =>
        {
            json.WriteString("@value", IsoDay.Of(download.Release.Statement.Published));
            json.WriteString("@type", "xsd:date");
        });
        json.WriteObject("dc:isPartOf", () => json.WriteString("@id", SiteAddresses.Statement(download.Release.Id).On(site).AbsoluteUri));
        json.WriteObject("dialect", () =>
        {
            json.WriteString("encoding", "utf-8");
            json.WriteTexts("lineTerminators", ["\r\n"]);
            json.WriteBoolean("header", true);
        });
        json.WriteObject("tableSchema", () => json.WriteObjects("columns", table.Columns, column => WriteColumn(column, json)));
    });

    private static void WriteColumn(DownloadColumn column, Utf8JsonWriter json)
    {
        json.WriteString("name", column.Name);
        json.WriteString("titles", column.Name);
        json.WriteString("dc:description", column.Meaning);
        json.WriteString("datatype", column.Type switch
        {
            ColumnType.YearMonth => "gYearMonth",
            ColumnType.Date => "date",
            ColumnType.Number => "decimal",
            _ => "string",
        });
        if (column.IsRequired)
            json.WriteBoolean("required", true);
    }

    private sealed record Table(Address Address, string Title, string Description, string Source, ImmutableArray<DownloadColumn> Columns);
}
