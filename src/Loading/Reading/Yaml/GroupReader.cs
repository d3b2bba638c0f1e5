namespace OpenStatement.Loading;

/// <summary>
/// Reads the values of one group of keys. Keys that are unknown, stand twice or hold something of the wrong shape are
/// reported at once.
/// </summary>
internal sealed class GroupReader : FieldReader
{
    private readonly DiagnosticCollector _diagnostics;
    private readonly YamlGroup _group;

    public GroupReader(YamlGroup group, ImmutableArray<Field> keys, DiagnosticCollector diagnostics) : base(diagnostics)
    {
        (_group, _diagnostics) = (group, diagnostics);
        foreach (var problem in group.Entries.Select((entry, index) => FindProblem(entry, index, keys)).OfType<Diagnostic>())
            Fail(problem);
    }

    /// <summary>Where the value of a key stands, or where the group starts when the key is not there.</summary>
    public override SourceLocation Locate(Field field) => (_group.Find(field.Name) ?? _group).Location;

    /// <summary>What is made of the keys under a key; null when it is missing.</summary>
    public Row<T>? Group<T>(Field field, Func<GroupReader, T> read)
    {
        if (_group.Find(field.Name) is YamlGroup group)
            return Read(group, field, read);
        if (!field.IsOptional)
            Fail(Missing(field));
        return null;
    }

    /// <summary>What is made of each group of keys in a list.</summary>
    public ImmutableArray<Row<T>> Groups<T>(Field field, Func<GroupReader, T> read) =>
        [.. Items(field).OfType<YamlGroup>().Select(group => Read(group, field, read))];

    /// <summary>The plain texts of a list.</summary>
    public ImmutableArray<Located<string>> Texts(Field field) =>
        [.. Items(field).OfType<YamlScalar>().Select(text => new Located<string>(text.Text, text.Location))];

    /// <summary>The values that the allowed words of a list stand for.</summary>
    public ImmutableArray<T> Choices<T>(Field field) where T : struct, Enum
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Texts(field))
        {
            if (Statistics.EnumWords.TryParse<T>(item.Value, out var value))
                values.Add(value);
            else
                Fail(ValueDiagnostics.Choice(new FieldText(item.Value, Describe(field), item.Location), field.AllowedValues));
        }

        return values.ToImmutable();
    }

    protected override string? Find(Field field) => (_group.Find(field.Name) as YamlScalar)?.Text;

    protected override string Describe(Field field) => $"the key {field.Name}";

    /// <summary>A key of the wrong shape counts as missing; saying the same of it again adds no second line.</summary>
    protected override Diagnostic Missing(Field field) =>
        (_group.Find(field.Name) is { } node ? YamlShape.FindProblem(node, field) : null)
        ?? FrontMatterDiagnostics.MissingKey(Locate(field), field);

    private ImmutableArray<YamlNode> Items(Field field)
    {
        var items = _group.Find(field.Name) is YamlList list ? list.Items : [];
        if (items.IsEmpty && !field.IsOptional)
            Fail(Missing(field));
        return items;
    }

    private Row<T> Read<T>(YamlGroup group, Field field, Func<GroupReader, T> read)
    {
        var reader = new GroupReader(group, field.Children, _diagnostics);
        var value = read(reader);
        HasFailed |= reader.HasFailed;
        return new Row<T>(value, reader.Locate);
    }

    private Diagnostic? FindProblem(YamlEntry entry, int index, ImmutableArray<Field> keys)
    {
        var (name, location) = (entry.Key.Text, entry.Key.Location);
        if (keys.FirstOrDefault(key => key.Name == name) is not { } field)
            return FrontMatterDiagnostics.UnknownKey(location, name, keys);
        if (_group.Entries.Take(index).Any(earlier => earlier.Key.Text == name))
            return FrontMatterDiagnostics.DuplicateKey(location, name);
        // A date or an id with a comment behind it is still whole.
        return field.Kind is ValueKind.Text && entry.Value is YamlScalar { HasComment: true } text
            ? FrontMatterDiagnostics.CutText(text.Location, text.Text)
            : YamlShape.FindProblem(entry.Value, field);
    }
}
