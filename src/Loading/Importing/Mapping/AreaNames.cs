namespace OpenStatement.Loading;

/// <summary>Tells which area of the site an official file means: by its code, or else by any name it is known by.</summary>
internal sealed class AreaNames
{
    private readonly Dictionary<string, string> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ImportArea> _areas = [];

    public ImmutableArray<string> Ids => [.. _areas.Select(area => area.Id).Order(StringComparer.Ordinal)];

    /// <summary>The areas that every table by force must cover.</summary>
    public IEnumerable<ImportArea> Forces => _areas.Where(area => area.IsForce);

    public static AreaNames Read(TableFolder tables, DiagnosticCollector problems)
    {
        var names = new AreaNames();
        foreach (var row in tables.Read(AreaTable.Schema, AreaLabels.Read))
            names.Add(row, problems);
        return names;
    }

    public string? Find(AreaLabel label) =>
        label.Code.Length > 0 ? _byCode.GetValueOrDefault(label.Code) : _byName.GetValueOrDefault(label.Name);

    private void Add(Row<AreaLabels> row, DiagnosticCollector problems)
    {
        var area = row.Value;
        _areas.Add(new ImportArea(area.Id, area.Name, area.Kind is AreaKind.Force, row.Locate(AreaTable.Id)));
        if (area.Code is { } code && !_byCode.TryAdd(code, area.Id))
            problems.Add(ImportMappingDiagnostics.AreaNamedTwice(row.Locate(AreaTable.Code), code));
        foreach (var name in area.OtherNames.Prepend(area.Name))
        {
            if (!_byName.TryAdd(name, area.Id))
                problems.Add(ImportMappingDiagnostics.AreaNamedTwice(row.Locate(AreaTable.AlsoKnownAs), name));
        }
    }

    /// <summary>What a row of the table says of the names of an area.</summary>
    private sealed record AreaLabels(string Id, string Name, AreaKind Kind, string? Code, ImmutableArray<string> OtherNames)
    {
        public static AreaLabels Read(RowReader row) => new(
            row.Id(AreaTable.Id), row.Text(AreaTable.Name), row.Choice<AreaKind>(AreaTable.Kind), row.OptionalText(AreaTable.Code),
            [.. (row.OptionalText(AreaTable.AlsoKnownAs) ?? "").Split(
                ';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }
}

/// <summary>What an official file calls an area.</summary>
/// <param name="Code">The Office for National Statistics' code; empty where the file has none.</param>
/// <param name="Name">The name as the publisher writes it.</param>
internal readonly record struct AreaLabel(string Code, string Name);

/// <summary>An area of the site, with where it is declared.</summary>
internal sealed record ImportArea(string Id, string Name, bool IsForce, SourceLocation Location);
