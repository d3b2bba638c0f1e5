namespace OpenStatement.Loading;

/// <summary>Links have words, and lead to a page of this site, to the web, to a mailbox or to a telephone.</summary>
internal static class LinkCheck
{
    public static IEnumerable<Diagnostic> Run(MarkdownDocument document, MarkdownSource source) =>
        MarkdownLinks.Find(document).Select(link => FindProblem(link, source.Locate(link.Inline))).OfType<Diagnostic>();

    private static Diagnostic? FindProblem(MarkdownLink link, SourceLocation location)
    {
        if (link.Inline is LinkInline inline && PlainText.Read(inline).Length == 0)
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

/// <summary>Finds the links in Markdown.</summary>
internal static class MarkdownLinks
{
    public static IEnumerable<MarkdownLink> Find(MarkdownDocument document) =>
        document.Descendants().Select(part => part switch
        {
            LinkInline { IsImage: false } link => new MarkdownLink(link, link.Url ?? ""),
            AutolinkInline { IsEmail: true } mail => new MarkdownLink(mail, $"mailto:{mail.Url}"),
            AutolinkInline link => new MarkdownLink(link, link.Url),
            _ => null,
        }).OfType<MarkdownLink>();

    /// <summary>Those to places inside the site, each as a path from its root.</summary>
    public static ImmutableArray<Located<string>> InsideSite(MarkdownDocument document, MarkdownSource source) =>
    [
        .. Find(document).Where(link => link.Target.StartsWith('/') || link.Target.StartsWith('#'))
            .Select(link =>
                new Located<string>(link.Target[0] == '#' ? source.Address + link.Target : link.Target, source.Locate(link.Inline))),
    ];
}

/// <summary>A link and where it leads, as written but with entities such as <c>&amp;amp;</c> resolved.</summary>
internal sealed record MarkdownLink(Inline Inline, string Target);
