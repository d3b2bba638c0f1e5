namespace OpenStatement.OpenData;

/// <summary>
/// Figures as JSON: the same figures as in <see cref="CsvDownload"/>, with what they mean, where they come from and on
/// what terms they may be used. Names are in snake case, days are ISO 8601, what there is not is null.
/// </summary>
internal static class JsonDownload
{
    public static void Write(MeasureDownload download, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, JsonFormat.Dense);
        json.WriteStartObject();
        WriteRelease(download.Release, json);
        WriteMeasure(download.Measure, json);
        WriteLicence(download.Settings.Licence, json);
        json.WriteStartArray("observations");
        foreach (var series in download.Series)
        {
            foreach (var observation in series.Observations)
                WriteObservation(download.Areas[series.Key.Area], series.Key.Breakdown, observation, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRelease(Release release, Utf8JsonWriter json)
    {
        json.WriteStartObject("release");
        json.WriteString("id", release.Id.ToString());
        json.WriteString("title", release.Statement.Title);
        json.WriteString("published", IsoDay.Of(release.Statement.Published));
        json.WriteString("data_as_at", IsoDay.Of(release.Statement.DataAsAt));
        json.WriteEndObject();
    }

    internal static void WriteMeasure(Measure measure, Utf8JsonWriter json)
    {
        json.WriteStartObject("measure");
        json.WriteString("id", measure.Id);
        json.WriteString("title", measure.Title);
        json.WriteString("definition", measure.Definition);
        json.WriteString("source", measure.Source);
        json.WriteString("geography", measure.Geography);
        json.WriteString("unit", EnumWords.Of(measure.Unit));
        json.WriteString("frequency", EnumWords.Of(measure.Frequency));
        json.WriteNumber("decimals", measure.Decimals);
        json.WriteEndObject();
    }

    internal static void WriteLicence(Licence licence, Utf8JsonWriter json)
    {
        json.WriteStartObject("licence");
        json.WriteString("name", licence.Name);
        json.WriteString("url", licence.Url.AbsoluteUri);
        json.WriteString("attribution", licence.Attribution);
        json.WriteEndObject();
    }

    private static void WriteObservation(Area area, Breakdown? breakdown, Observation observation, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("area_code", area.Code);
        json.WriteString("area", area.Name);
        json.WriteString("period_start", IsoDay.Of(observation.Period.Start));
        json.WriteString("period_end", IsoDay.Of(observation.Period.End));
        WriteNumber("value", observation.Value, json);
        WriteNumber("numerator", observation.Basis?.Numerator, json);
        WriteNumber("denominator", observation.Basis?.Denominator, json);
        json.WriteString("dimension", breakdown?.Dimension);
        json.WriteString("category", breakdown?.Category);
        WriteMarkers("markers", observation.Markers, json);
        json.WriteString("note", observation.Note);
        json.WriteEndObject();
    }

    internal static void WriteNumber(string name, decimal? number, Utf8JsonWriter json)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    public static void WriteMarkers(string name, Markers markers, Utf8JsonWriter json) =>
        json.WriteTexts(name, MarkerSymbols.Of(markers).Select(symbol => symbol.Letter));
}
