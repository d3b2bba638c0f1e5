namespace OpenStatement.Loading;

/// <summary>Finds the links in Markdown.</summary>
internal static class MarkdownLinks
{
    public static IEnumerable<MarkdownLink> Of(MarkdownDocument document) =>
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
        .. Of(document).Where(link => link.Target.StartsWith('/') || link.Target.StartsWith('#'))
            .Select(link => new Located<string>(link.Target[0] == '#' ? source.Address + link.Target : link.Target, source.Locate(link.Inline))),
    ];
}
