namespace OpenStatement.OpenData;

/// <summary>The same figures as in <see cref="HistoryCsv"/> as JSON, with what they mean and on what terms they may be used.</summary>
internal static class HistoryJson
{
    public static void Write(HistoryDownload download, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, JsonFormat.Dense);
        json.WriteStartObject();
        json.WriteString("latest_release", download.History.LatestRelease.ToString());
        JsonDownload.WriteMeasure(download.History.Measure, json);
        JsonDownload.WriteLicence(download.Licence, json);
        json.WriteStartArray("figures");
        foreach (var series in download.History.Series)
        {
            foreach (var point in series.Points)
                WritePoint(download.Areas[series.Key.Area], series.Key.Breakdown, point, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePoint(Area area, Breakdown? breakdown, in FigureHistory point, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("area_code", area.Code);
        json.WriteString("area", area.Name);
        json.WriteString("period_start", IsoDay.Of(point.Period.Start));
        json.WriteString("period_end", IsoDay.Of(point.Period.End));
        json.WriteString("dimension", breakdown?.Dimension);
        json.WriteString("category", breakdown?.Category);
        json.WriteString("first_published_release", point.FirstRelease.ToString());
        JsonDownload.WriteNumber("first_published_value", point.First.Value, json);
        JsonDownload.WriteMarkers("first_published_markers", point.First.Markers, json);
        JsonDownload.WriteNumber("latest_value", point.Latest?.Value, json);
        JsonDownload.WriteMarkers("latest_markers", point.Latest?.Markers ?? Markers.None, json);
        JsonDownload.WriteNumber("difference", point.Difference, json);
        json.WriteString("outcome", HistoryCsv.Word(point.Outcome));
        json.WriteNumber("times_revised", point.TimesRevised);
        json.WriteString("last_revised_release", point.LastRevised?.ToString());
        json.WriteString("reason_kind", point.Reason is { } reason ? EnumWords.Of(reason.Cause) : null);
        json.WriteString("reason", point.Reason?.Text);
        json.WriteString("note", point.Latest?.Note);
        json.WriteEndObject();
    }
}
