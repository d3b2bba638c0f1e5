namespace OpenStatement.Loading;

/// <summary>Keys with their values.</summary>
internal sealed record YamlGroup(ImmutableArray<YamlEntry> Entries, SourceLocation Location) : YamlNode(Location)
{
    public override string Description => "keys with values";

    public YamlNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}
