namespace OpenStatement.Loading;

/// <summary>A piece of YAML and where it starts in its file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">The YAML alone.</param>
/// <param name="LinesBefore">How many lines of the file come before it.</param>
internal sealed record YamlText(string Path, string Text, int LinesBefore)
{
    public SourceLocation Locate(YamlDotNet.Core.Mark mark) => new(Path, (int)mark.Line + LinesBefore, (int)mark.Column);

    public bool HasCommentAt(YamlDotNet.Core.Mark mark) => Text.AsSpan((int)mark.Index).TrimStart(" \t") is ['#', ..];

    /// <summary>The first line indented with a tab, which YAML forbids but whose place its parser does not tell.</summary>
    public SourceLocation? FindTab()
    {
        var lines = Text.Split('\n');
        var line = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t'));
        return line < 0 ? null : new SourceLocation(Path, line + 1 + LinesBefore, lines[line].IndexOf('\t') + 1);
    }
}
