namespace OpenStatement.Loading;

/// <summary>Plain text; empty where nothing was written.</summary>
internal sealed record YamlScalar(string Text, SourceLocation Location) : YamlNode(Location)
{
    /// <summary>Whether a # sign and more stand behind it in its line, which YAML takes for a comment.</summary>
    public bool HasComment { get; init; }

    public override string Description => "plain text";
}
