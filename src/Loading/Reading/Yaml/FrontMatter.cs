namespace OpenStatement.Loading;

/// <summary>A Markdown file taken apart.</summary>
/// <param name="Yaml">The front matter; null when the file has none.</param>
/// <param name="Body">The Markdown below it.</param>
/// <param name="LinesBeforeBody">How many lines of the file come before the body.</param>
internal sealed record FrontMatter(YamlText? Yaml, string Body, int LinesBeforeBody)
{
    private const string Fence = "---";

    /// <summary>Whether a file that has no keys starts with some all the same.</summary>
    public static bool IsIn(SourceFile file) => Split(file, new DiagnosticCollector()) is { Yaml: not null };

    /// <summary>Null when the front matter is not closed, which is then reported.</summary>
    public static FrontMatter? Split(SourceFile file, DiagnosticCollector diagnostics)
    {
        var lines = file.ReadText().ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != Fence)
            return new FrontMatter(null, string.Join('\n', lines), 0);

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            diagnostics.Add(FrontMatterDiagnostics.FrontMatterNotClosed(new(file.Path, 1, 1)));
            return null;
        }

        var yaml = new YamlText(file.Path, string.Join('\n', lines[1..end]), 1);
        return new FrontMatter(yaml, string.Join('\n', lines[(end + 1)..]), end + 1);
    }
}
