namespace OpenStatement.Presentation;

/// <summary>Writes values of the API as JSON.</summary>
/// <param name="json">Takes what is written.</param>
/// <param name="context">The site that the values are of.</param>
internal sealed class ApiWriter(Utf8JsonWriter json, SiteContext context)
{
    private readonly string _site = context.Settings.Url.GetLeftPart(UriPartial.Authority);

    public SiteContext Context => context;

    /// <summary>How many entries of a list are written; less than all only in examples.</summary>
    public int LongestList { get; init; } = int.MaxValue;

    /// <summary>How many letters of a text are written; less than all only in examples.</summary>
    public int LongestText { get; init; } = int.MaxValue;

    public void StartObject() => json.WriteStartObject();

    public void EndObject() => json.WriteEndObject();

    public void Name(string name) => json.WritePropertyName(name);

    /// <summary>Half of a pair of code units cannot be written in UTF-8, so a text is never cut within one.</summary>
    public void Text(string? text)
    {
        if (text is null || text.Length <= LongestText)
            json.WriteStringValue(text);
        else
            json.WriteStringValue($"{TextStart.Of(text, LongestText).TrimEnd()} …");
    }

    public void Number(decimal? number)
    {
        if (number is { } value)
            json.WriteNumberValue(value);
        else
            json.WriteNullValue();
    }

    public void YesNo(bool value) => json.WriteBooleanValue(value);

    public void Day(DateOnly? day) => json.WriteStringValue(day is { } known ? IsoDay.Of(known) : null);

    /// <summary>A path of the site becomes a whole address, so that it can be followed from anywhere.</summary>
    public void Address(Address? address) => json.WriteStringValue(address is not { } place ? null : place.Path.StartsWith('/') ? _site + place.Path : place.Path);

    public void Cell(CellValue cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Text:
                Text(cell.Text);
                break;
            case CellKind.Number:
                Number(cell.Number);
                break;
            case CellKind.Day:
                Day(cell.Day);
                break;
            case CellKind.Markers:
                List(MarkerSymbols.Of(cell.Markers).Select(symbol => symbol.Letter), Text);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    public void List<T>(IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var value in values.Take(LongestList))
            write(value);
        json.WriteEndArray();
    }
}
