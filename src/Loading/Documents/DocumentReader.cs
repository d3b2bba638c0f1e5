namespace OpenStatement.Loading;

/// <summary>Reads files of Markdown below front matter.</summary>
internal static class DocumentReader
{
    /// <summary>The keys of the front matter, or null when there is none or it is not sound, which is then reported.</summary>
    public static GroupReader? ReadKeys(SourceFile file, FrontMatter parts, DocumentSchema schema, DiagnosticCollector diagnostics)
    {
        if (parts.Yaml is null)
            diagnostics.Add(FrontMatterDiagnostics.NoFrontMatter(new(file.Path, 1, 1)));
        return parts.Yaml is not null && YamlReader.Read(parts.Yaml, diagnostics) is { } group
            ? new GroupReader(group, schema.Keys, diagnostics)
            : null;
    }

    public static MarkdownSource Source(SourceFile file, FrontMatter parts, string address, TermFinder terms) =>
        new() { Path = file.Path, Text = parts.Body, LinesBefore = parts.LinesBeforeBody, Address = address, Terms = terms };
}
