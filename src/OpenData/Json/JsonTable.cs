namespace OpenStatement.OpenData;

/// <summary>Figures as an array of JSON objects. Days are ISO 8601, what there is not is null.</summary>
/// <param name="columns">Those that are the same for the whole measure are left out: the document says them once.</param>
internal sealed class JsonTable<TRow>(ImmutableArray<DownloadColumn<TRow>> columns)
{
    private readonly ImmutableArray<(JsonEncodedText Name, DownloadColumn<TRow> Column)> _columns =
    [
        .. from column in columns
           where column.Scope is not ColumnScope.Measure
           select (JsonEncodedText.Encode(column.Name), column),
    ];

    public void Write(IEnumerable<IEnumerable<TRow>> series, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var rows in series)
        {
            foreach (var row in rows)
                Write(row, json);
        }

        json.WriteEndArray();
    }

    private void Write(in TRow row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (name, column) in _columns)
        {
            json.WritePropertyName(name);
            Write(column.ValueOf(row), json);
        }

        json.WriteEndObject();
    }

    private static void Write(in CellValue cell, Utf8JsonWriter json)
    {
        switch (cell.Kind)
        {
            case CellKind.Text:
                json.WriteStringValue(cell.Text);
                break;
            case CellKind.Number:
                json.WriteNumberValue(cell.Number);
                break;
            case CellKind.Day:
                json.WriteStringValue(IsoDay.Of(cell.Day));
                break;
            case CellKind.Markers:
                WriteMarkers(cell.Markers, json);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteMarkers(Markers markers, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        if (markers is not Markers.None)
        {
            foreach (var symbol in MarkerSymbols.Of(markers))
                json.WriteStringValue(symbol.Letter);
        }

        json.WriteEndArray();
    }
}
