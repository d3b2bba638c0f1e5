namespace OpenStatement.Loading;

/// <summary>A part of a YAML document and where it starts.</summary>
internal abstract record YamlNode(SourceLocation Location)
{
    /// <summary>What kind of part it is, to fit after "Found".</summary>
    public abstract string Description { get; }
}
