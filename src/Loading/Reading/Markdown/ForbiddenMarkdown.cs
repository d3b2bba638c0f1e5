namespace OpenStatement.Loading;

/// <summary>What Markdown can hold but a site does not publish.</summary>
internal static class ForbiddenMarkdown
{
    /// <summary>HTML could carry script, and it escapes every other check.</summary>
    public static IEnumerable<Diagnostic> FindHtml(MarkdownDocument document, MarkdownSource source) =>
        document.Descendants().Where(part => part is HtmlBlock or HtmlInline)
            .Select(part => MarkdownDiagnostics.RawHtml(source.Locate(part), source.Text.Substring(part.Span.Start, part.Span.Length)));

    /// <summary>Charts are drawn from the figures.</summary>
    public static IEnumerable<Diagnostic> FindImages(MarkdownDocument document, MarkdownSource source) =>
        document.Descendants<LinkInline>().Where(link => link.IsImage).Select(link => MarkdownDiagnostics.Image(source.Locate(link)));

    /// <summary>Markdown cannot give a table a caption; tables are made from the figures.</summary>
    public static IEnumerable<Diagnostic> FindTables(MarkdownDocument document, MarkdownSource source) =>
        document.Descendants<Markdig.Extensions.Tables.Table>().Select(table => MarkdownDiagnostics.Table(source.Locate(table)));
}
