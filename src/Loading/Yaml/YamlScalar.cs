using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>Plain text; empty where nothing was written.</summary>
internal sealed record YamlScalar(string Text, SourceLocation Location) : YamlNode(Location)
{
    public override string Description => "plain text";
}
