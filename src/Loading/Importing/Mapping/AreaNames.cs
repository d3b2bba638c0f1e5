using System.Collections.Immutable;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>Tells which area of the site an official file means: by its code, or else by any name it is known by.</summary>
internal sealed class AreaNames
{
    private const string File = "data/areas.csv";

    private readonly Dictionary<string, string> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ImportArea> _areas = [];

    public ImmutableArray<string> Ids => [.. _areas.Select(area => area.Id).Order(StringComparer.Ordinal)];

    /// <summary>The areas that every table by force must cover.</summary>
    public IEnumerable<ImportArea> Forces => _areas.Where(area => area.IsForce);

    public static AreaNames? Read(string siteRoot, DiagnosticCollector problems)
    {
        var rows = SiteTable.ReadSome(siteRoot, File, ["id", "name", "kind", "code", "also_known_as"], problems);
        if (rows is null)
            return null;
        var names = new AreaNames();
        foreach (var row in rows)
            names.Add(row, problems);
        return names;
    }

    public string? Find(AreaLabel label) =>
        label.Code.Length > 0 ? _byCode.GetValueOrDefault(label.Code) : _byName.GetValueOrDefault(label.Name);

    private void Add(SiteRow row, DiagnosticCollector problems)
    {
        _areas.Add(new ImportArea(row["id"], row["name"], row["kind"] == "force", row.At("id")));
        if (row["code"].Length > 0 && !_byCode.TryAdd(row["code"], row["id"]))
            problems.Add(ImportMappingDiagnostics.AreaNamedTwice(row.At("code"), row["code"]));
        foreach (var name in row["also_known_as"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(row["name"]))
        {
            if (!_byName.TryAdd(name, row["id"]))
                problems.Add(ImportMappingDiagnostics.AreaNamedTwice(row.At("also_known_as"), name));
        }
    }
}
