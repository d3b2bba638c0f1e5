using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>A piece of YAML and where it starts in its file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">The YAML alone.</param>
/// <param name="LinesBefore">How many lines of the file come before it.</param>
internal sealed record YamlText(string Path, string Text, int LinesBefore)
{
    public SourceLocation Locate(YamlDotNet.Core.Mark mark) => new(Path, (int)mark.Line + LinesBefore, (int)mark.Column);
}
