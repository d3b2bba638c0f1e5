namespace OpenStatement.Loading;

/// <summary>A part of a YAML document and where it starts.</summary>
internal abstract record YamlNode(SourceLocation Location)
{
    /// <summary>What kind of part it is, to fit after "Found".</summary>
    public abstract string Description { get; }
}

/// <summary>Keys with their values.</summary>
internal sealed record YamlGroup(ImmutableArray<YamlEntry> Entries, SourceLocation Location) : YamlNode(Location)
{
    public override string Description => "keys with values";

    public YamlNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

/// <summary>One key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>Items one under the other, each after a hyphen.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceLocation Location) : YamlNode(Location)
{
    public override string Description => "a list";
}

/// <summary>Plain text; empty where nothing was written.</summary>
internal sealed record YamlScalar(string Text, SourceLocation Location) : YamlNode(Location)
{
    /// <summary>Whether a # sign and more stand behind it in its line, which YAML takes for a comment.</summary>
    public bool HasComment { get; init; }

    public override string Description => "plain text";
}
