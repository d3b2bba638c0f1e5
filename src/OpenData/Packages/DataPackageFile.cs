using System.Text.Json.Nodes;

namespace OpenStatement.OpenData;

/// <summary>The CSV files of a release as one Frictionless data package (version 1 of its specification).</summary>
internal static class DataPackageFile
{
    public static void Write(ReleasePackage package, Uri site, IBufferWriter<byte> output)
    {
        var (release, settings) = (package.Release, package.Settings);
        var page = SiteAddresses.Statement(release.Id).On(site).AbsoluteUri;
        JsonFormat.WriteDocument(
            new JsonObject
            {
                ["profile"] = "tabular-data-package",
                ["name"] = $"policing-statement-{release.Id}",
                ["id"] = page,
                ["title"] = release.Statement.Title,
                ["description"] = $"{package.Name}. {settings.Licence.Attribution}",
                ["homepage"] = page,
                ["version"] = release.Id.ToString(),
                ["created"] = $"{IsoDay.Of(release.Statement.Published)}T00:00:00Z",
                ["licenses"] = new JsonArray(new JsonObject
                {
                    ["title"] = settings.Licence.Name,
                    ["path"] = settings.Licence.Url.AbsoluteUri,
                }),
                ["contributors"] = new JsonArray(new JsonObject { ["title"] = settings.Publisher.Name, ["role"] = "publisher" }),
                ["resources"] = Resources(package).ToJsonArray(),
            },
            output);
    }

    private static IEnumerable<JsonObject> Resources(ReleasePackage package)
    {
        foreach (var measure in package.Measures)
            yield return Describe(measure.Id, measure.Title, measure.Definition, measure.Source, [.. FigureColumns.All]);
        if (package.HasRevisions)
        {
            yield return Describe(
                "revisions",
                "Changed figures",
                "Every figure that this statement gives otherwise than it was published before.",
                source: null,
                [.. RevisionColumns.All]);
        }
    }

    private static JsonObject Describe(
        string name, string title, string description, string? source, ImmutableArray<DownloadColumn> columns)
    {
        return new JsonObject
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = name,
            ["path"] = $"{name}.csv",
            ["title"] = title,
            ["description"] = description,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["sources"] = source is null ? null : new JsonArray(new JsonObject { ["title"] = source }),
            ["dialect"] = new JsonObject { ["lineTerminator"] = "\r\n", ["header"] = true },
            ["schema"] = new JsonObject { ["fields"] = columns.Select(Describe).ToJsonArray(), ["missingValues"] = new JsonArray("") },
        }.WithoutNulls();
    }

    private static JsonObject Describe(DownloadColumn column) => new JsonObject
    {
        ["name"] = column.Name,
        ["description"] = column.Meaning,
        ["type"] = column.Type switch
        {
            ColumnType.YearMonth => "yearmonth",
            ColumnType.Date => "date",
            ColumnType.Number => "number",
            _ => "string",
        },
        ["constraints"] = column.IsRequired ? new JsonObject { ["required"] = true } : null,
    }.WithoutNulls();
}
