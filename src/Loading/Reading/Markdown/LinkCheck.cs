namespace OpenStatement.Loading;

/// <summary>Links have words, and lead to a page of this site, to the web, to a mailbox or to a telephone.</summary>
internal static class LinkCheck
{
    public static IEnumerable<Diagnostic> Run(MarkdownDocument document, MarkdownSource source) =>
        MarkdownLinks.Of(document).Select(link => FindProblem(link, source.Locate(link.Inline))).OfType<Diagnostic>();

    private static Diagnostic? FindProblem(MarkdownLink link, SourceLocation location)
    {
        if (link.Inline is LinkInline inline && PlainText.Of(inline).Length == 0)
            return MarkdownDiagnostics.LinkWithoutWords(location);
        return LinkTarget.Classify(link.Target) switch
        {
            LinkTarget.Kind.ForbiddenScheme => MarkdownDiagnostics.ForbiddenLink(location, link.Target),
            LinkTarget.Kind.Relative => MarkdownDiagnostics.RelativeLink(location, link.Target),
            LinkTarget.Kind.Unreadable => MarkdownDiagnostics.UnreadableLink(location, link.Target),
            _ => null,
        };
    }
}
