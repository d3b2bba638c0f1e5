using System.Text.Json.Nodes;

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
        var table = new Table(
            SiteAddresses.Download(download.Release.Id, measure, FileFormat.Csv),
            measure.Title,
            measure.Definition,
            measure.Source,
            [.. FigureColumns.All]);
        JsonFormat.WriteDocument(Describe(table, download, site), output);
    }

    public static void Write(RevisionsDownload download, Uri site, IBufferWriter<byte> output)
    {
        var table = new Table(
            SiteAddresses.RevisionsDownload(download.Release.Id, FileFormat.Csv),
            $"Figures changed in: {download.Release.Statement.Title}",
            "Every figure, of every area, that this statement gives otherwise than it was published before.",
            download.Settings.Publisher.Name,
            [.. RevisionColumns.All]);
        JsonFormat.WriteDocument(Describe(table, download, site), output);
    }

    private static JsonObject Describe(Table table, Download download, Uri site) => new()
    {
        ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
        // Relative, so that the pair can be moved and copied together.
        ["url"] = Path.GetFileName(table.Address.Path),
        ["dc:title"] = table.Title,
        ["dc:description"] = table.Description,
        ["dc:source"] = table.Source,
        ["dc:creator"] = download.Settings.Publisher.Name,
        ["dc:license"] = new JsonObject { ["@id"] = download.Settings.Licence.Url.AbsoluteUri },
        ["dc:rights"] = download.Settings.Licence.Attribution,
        ["dc:issued"] = new JsonObject { ["@value"] = IsoDay.Of(download.Release.Statement.Published), ["@type"] = "xsd:date" },
        ["dc:isPartOf"] = new JsonObject { ["@id"] = SiteAddresses.Statement(download.Release.Id).On(site).AbsoluteUri },
        ["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["lineTerminators"] = new JsonArray("\r\n"), ["header"] = true },
        ["tableSchema"] = new JsonObject { ["columns"] = table.Columns.Select(Describe).ToJsonArray() },
    };

    private static JsonObject Describe(DownloadColumn column) => new JsonObject
    {
        ["name"] = column.Name,
        ["titles"] = column.Name,
        ["dc:description"] = column.Meaning,
        ["datatype"] = column.Type switch
        {
            ColumnType.YearMonth => "gYearMonth",
            ColumnType.Date => "date",
            ColumnType.Number => "decimal",
            _ => "string",
        },
        ["required"] = column.IsRequired ? true : null,
    }.WithoutNulls();

    private sealed record Table(Address Address, string Title, string Description, string Source, ImmutableArray<DownloadColumn> Columns);
}
