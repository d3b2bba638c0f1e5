namespace OpenStatement.Loading;

/// <summary>Items one under the other, each after a hyphen.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceLocation Location) : YamlNode(Location)
{
    public override string Description => "a list";
}
