namespace OpenStatement.Loading;

/// <summary>Images are not published from Markdown: charts are drawn from the figures.</summary>
internal static class ImageCheck
{
    public static IEnumerable<Diagnostic> Run(MarkdownDocument document, MarkdownSource source) =>
        document.Descendants<LinkInline>().Where(link => link.IsImage).Select(link => MarkdownDiagnostics.Image(source.Locate(link)));
}
