namespace OpenStatement.Presentation;

/// <summary>A sort of object made from values of one type. Each method adds a field and leaves the schema before it as it was.</summary>
/// <param name="name">One word, with a capital letter.</param>
/// <param name="meaning">In plain words.</param>
internal sealed class ApiSchema<T>(string name, string meaning) : ApiSchema(name, meaning)
{
    private ImmutableArray<(ApiField Field, Action<ApiWriter, T> Write)> _fields = [];

    public override ImmutableArray<ApiField> Fields => [.. _fields.Select(one => one.Field)];

    public void Write(ApiWriter writer, T value)
    {
        writer.StartObject();
        foreach (var (field, write) in _fields)
        {
            writer.Name(field.Name);
            write(writer, value);
        }

        writer.EndObject();
    }

    public ApiSchema<T> Text(string name, string meaning, Func<T, SiteContext, string> value) =>
        Add(new(name, meaning, ApiKind.Text), (writer, of) => writer.Text(value(of, writer.Context)));

    public ApiSchema<T> TextOrNull(string name, string meaning, Func<T, SiteContext, string?> value) =>
        Add(new(name, meaning, ApiKind.Text) { IsNullable = true }, (writer, of) => writer.Text(value(of, writer.Context)));

    public ApiSchema<T> Texts(string name, string meaning, Func<T, SiteContext, IEnumerable<string>> values) =>
        Add(new(name, meaning, ApiKind.Text) { IsList = true }, (writer, of) => writer.List(values(of, writer.Context), writer.Text));

    public ApiSchema<T> Word<TWord>(string name, string meaning, Func<T, SiteContext, TWord> value) where TWord : struct, Enum =>
        Add(new(name, meaning, ApiKind.Word) { Words = EnumWords.All<TWord>() }, (writer, of) => writer.Text(EnumWords.Of(value(of, writer.Context))));

    public ApiSchema<T> WordOrNull<TWord>(string name, string meaning, Func<T, SiteContext, TWord?> value) where TWord : struct, Enum => Add(
        new(name, meaning, ApiKind.Word) { Words = EnumWords.All<TWord>(), IsNullable = true },
        (writer, of) => writer.Text(value(of, writer.Context) is { } word ? EnumWords.Of(word) : null));

    public ApiSchema<T> Day(string name, string meaning, Func<T, SiteContext, DateOnly> value) =>
        Add(new(name, meaning, ApiKind.Day), (writer, of) => writer.Day(value(of, writer.Context)));

    public ApiSchema<T> DayOrNull(string name, string meaning, Func<T, SiteContext, DateOnly?> value) =>
        Add(new(name, meaning, ApiKind.Day) { IsNullable = true }, (writer, of) => writer.Day(value(of, writer.Context)));

    public ApiSchema<T> Address(string name, string meaning, Func<T, SiteContext, Address> value) =>
        Add(new(name, meaning, ApiKind.Address), (writer, of) => writer.Address(value(of, writer.Context)));

    public ApiSchema<T> AddressOrNull(string name, string meaning, Func<T, SiteContext, Address?> value) =>
        Add(new(name, meaning, ApiKind.Address) { IsNullable = true }, (writer, of) => writer.Address(value(of, writer.Context)));

    public ApiSchema<T> Elsewhere(string name, string meaning, Func<T, SiteContext, Uri> value) =>
        Add(new(name, meaning, ApiKind.Address), (writer, of) => writer.Text(value(of, writer.Context).AbsoluteUri));

    public ApiSchema<T> ElsewhereOrNull(string name, string meaning, Func<T, SiteContext, Uri?> value) =>
        Add(new(name, meaning, ApiKind.Address) { IsNullable = true }, (writer, of) => writer.Text(value(of, writer.Context)?.AbsoluteUri));

    public ApiSchema<T> NumberOrNull(string name, string meaning, Func<T, SiteContext, decimal?> value) =>
        Add(new(name, meaning, ApiKind.Number) { IsNullable = true }, (writer, of) => writer.Number(value(of, writer.Context)));

    public ApiSchema<T> Number(string name, string meaning, Func<T, SiteContext, decimal> value) =>
        Add(new(name, meaning, ApiKind.Number), (writer, of) => writer.Number(value(of, writer.Context)));

    public ApiSchema<T> WholeNumber(string name, string meaning, Func<T, SiteContext, int> value) =>
        Add(new(name, meaning, ApiKind.WholeNumber), (writer, of) => writer.Number(value(of, writer.Context)));

    public ApiSchema<T> YesNo(string name, string meaning, Func<T, SiteContext, bool> value) =>
        Add(new(name, meaning, ApiKind.YesNo), (writer, of) => writer.YesNo(value(of, writer.Context)));

    public ApiSchema<T> Object<TOther>(string name, string meaning, Func<ApiSchema<TOther>> schema, Func<T, SiteContext, TOther> value) =>
        Add(new(name, meaning, ApiKind.Fields) { SchemaOf = schema }, (writer, of) => schema().Write(writer, value(of, writer.Context)));

    public ApiSchema<T> ObjectOrNull<TOther>(string name, string meaning, Func<ApiSchema<TOther>> schema, Func<T, SiteContext, TOther?> value)
        where TOther : class => Add(new(name, meaning, ApiKind.Fields) { SchemaOf = schema, IsNullable = true }, (writer, of) =>
        {
            if (value(of, writer.Context) is { } other)
                schema().Write(writer, other);
            else
                writer.Text(null);
        });

    public ApiSchema<T> Objects<TOther>(string name, string meaning, Func<ApiSchema<TOther>> schema, Func<T, SiteContext, IEnumerable<TOther>> values) =>
        Add(new(name, meaning, ApiKind.Fields) { SchemaOf = schema, IsList = true }, (writer, of) =>
        {
            var each = schema();
            writer.List(values(of, writer.Context), other => each.Write(writer, other));
        });

    /// <summary>Adds columns of the downloads, each under its own name and in the words of the API.</summary>
    public ApiSchema<T> Columns(ImmutableArray<DownloadColumn<T>> columns, params ImmutableArray<(string Name, string Meaning)> chosen)
    {
        var fields =
            from choice in chosen
            let column = columns.Single(column => column.Name == choice.Name)
            select (FieldOf(column, choice.Meaning), (Action<ApiWriter, T>)((writer, of) => writer.Cell(column.ValueOf(of))));
        return new ApiSchema<T>(Name, Meaning) { _fields = [.. _fields, .. fields] };
    }

    /// <summary>Adds all fields of another.</summary>
    public ApiSchema<T> With(ApiSchema<T> other) => new(Name, Meaning) { _fields = [.. _fields, .. other._fields] };

    /// <summary>Adds all fields of another to a value that holds one for it.</summary>
    public ApiSchema<T> With<TOther>(ApiSchema<TOther> other, Func<T, TOther> value) => new(Name, Meaning)
    {
        _fields = [.. _fields, .. other._fields.Select(field => (field.Field, (Action<ApiWriter, T>)((writer, of) => field.Write(writer, value(of)))))],
    };

    private static ApiField FieldOf(DownloadColumn column, string meaning) => new(column.Name, meaning, column.Type switch
    {
        ColumnType.Date => ApiKind.Day,
        ColumnType.Number => ApiKind.Number,
        _ => column.Words.IsEmpty ? ApiKind.Text : ApiKind.Word,
    })
    {
        IsNullable = !column.IsRequired && column.Type is not ColumnType.Markers,
        IsList = column.Type is ColumnType.Markers,
        Words = column.Words,
    };

    private ApiSchema<T> Add(ApiField field, Action<ApiWriter, T> write) => new(Name, Meaning) { _fields = _fields.Add((field, write)) };
}
