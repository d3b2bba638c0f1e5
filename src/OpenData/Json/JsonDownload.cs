using System.Text.Json.Nodes;

namespace OpenStatement.OpenData;

/// <summary>
/// Figures as JSON: the same figures as in the CSV files, with what they mean, where they come from and on what terms they
/// may be used. Names are in snake case.
/// </summary>
internal static class JsonDownload
{
    private static readonly JsonTable<FigureRow> s_figures = new(FigureColumns.All);
    private static readonly JsonTable<HistoryRow> s_histories = new(HistoryColumns.All);

    public static void Write(MeasureDownload download, IBufferWriter<byte> output)
    {
        var statement = download.Release.Statement;
        var head = new JsonObject
        {
            ["release"] = new JsonObject
            {
                ["id"] = download.Release.Id.ToString(),
                ["title"] = statement.Title,
                ["published"] = IsoDay.Of(statement.Published),
                ["data_as_at"] = IsoDay.Of(statement.DataAsAt),
            },
            ["measure"] = Describe(download.Measure),
            ["licence"] = Describe(download.Settings.Licence),
        };
        Write(head, "observations", s_figures, download.Rows, output);
    }

    public static void Write(HistoryDownload download, IBufferWriter<byte> output)
    {
        var head = new JsonObject
        {
            ["latest_release"] = download.History.LatestRelease.ToString(),
            ["measure"] = Describe(download.History.Measure),
            ["licence"] = Describe(download.Licence),
        };
        Write(head, "figures", s_histories, download.Rows, output);
    }

    private static void Write<TRow>(
        JsonObject head, string name, JsonTable<TRow> table, IEnumerable<IEnumerable<TRow>> rows, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, JsonFormat.Dense);
        json.WriteStartObject();
        foreach (var (member, value) in head)
        {
            json.WritePropertyName(member);
            value!.WriteTo(json);
        }

        json.WritePropertyName(name);
        table.Write(rows, json);
        json.WriteEndObject();
    }

    private static JsonObject Describe(Measure measure) => new()
    {
        ["id"] = measure.Id,
        ["title"] = measure.Title,
        ["definition"] = measure.Definition,
        ["source"] = measure.Source,
        ["geography"] = measure.Geography,
        ["unit"] = EnumWords.Of(measure.Unit),
        ["frequency"] = EnumWords.Of(measure.Frequency),
        ["decimals"] = measure.Decimals,
    };

    private static JsonObject Describe(Licence licence) => new()
    {
        ["name"] = licence.Name,
        ["url"] = licence.Url.AbsoluteUri,
        ["attribution"] = licence.Attribution,
    };
}
