namespace OpenStatement.Presentation;

/// <summary>Sorts of object that stand within many others.</summary>
internal static class ApiParts
{
    public static ApiSchema<Licence> Licence { get; } = new ApiSchema<Licence>("Licence", "On what terms the figures and words may be used.")
        .Text("name", "Its name.", (licence, _) => licence.Name)
        .Elsewhere("url", "Where its text stands.", (licence, _) => licence.Url)
        .Text("attribution", "The line to print where figures or words are used.", (licence, _) => licence.Attribution);

    public static ApiSchema<ApiReference> Reference { get; } = new ApiSchema<ApiReference>("Reference", "Names something that has a page and a file of its own.")
        .Text("id", "Its id.", (to, _) => to.Id)
        .Text("title", "Its name.", (to, _) => to.Title)
        .Address("url", "Its page.", (to, _) => to.Url)
        .Address("api", "Its file in this API.", (to, _) => to.Api);

    public static ApiSchema<ApiFigure> Figure { get; } = new ApiSchema<ApiFigure>("Figure", "A figure with the time it is for.")
        .Number("value", "The figure, in the unit of its measure.", (one, _) => one.Figure.Value)
        .Text("text", "The same as readers see it, with its markers.", (one, _) => Headlines.Value(one.Figure, one.Measure))
        .Day("period_start", "The first day of the time.", (one, _) => one.Figure.Period.Start)
        .Day("period_end", "The last day of the time.", (one, _) => one.Figure.Period.End)
        .Text("period", "The name of the time, for use within a sentence.", (one, _) => Dates.Name(one.Figure.Period))
        .Texts("markers", "Letters that say what to know of the figure, such as p for provisional.", (one, _) => MarkerSymbols.Of(one.Figure.Markers).Select(symbol => symbol.Letter));

    public static ApiSchema<(FileFormat Format, Address Address)> File { get; } = new ApiSchema<(FileFormat Format, Address Address)>("File", "A file of figures or a picture.")
        .Text("format", "How it is written, such as csv or json.", (file, _) => EnumWords.Of(file.Format))
        .Address("url", "Where it stands.", (file, _) => file.Address);

    /// <summary>How every file begins.</summary>
    public static ApiSchema<T> Licensed<T>(this ApiSchema<T> schema) =>
        schema.Object("licence", "On what terms this file may be used.", () => Licence, (_, context) => context.Settings.Licence);

    /// <summary>How a file begins that is a list.</summary>
    public static ApiSchema<T> List<T>(this ApiSchema<T> schema, Address api, Address url) => schema
        .Address("url", "The page that says the same to readers.", (_, _) => url)
        .Address("api", "The address of this file.", (_, _) => api)
        .Licensed();
}
