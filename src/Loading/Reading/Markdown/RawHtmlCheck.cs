namespace OpenStatement.Loading;

/// <summary>No HTML may be written in Markdown: it could carry script, and it escapes every other check.</summary>
internal static class RawHtmlCheck
{
    public static IEnumerable<Diagnostic> Run(MarkdownDocument document, MarkdownSource source) =>
        document.Descendants().Where(part => part is HtmlBlock or HtmlInline)
            .Select(part => MarkdownDiagnostics.RawHtml(source.Locate(part), source.Text.Substring(part.Span.Start, part.Span.Length)));
}
