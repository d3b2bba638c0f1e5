namespace OpenStatement.Loading;

/// <summary>No heading lost its space after the # signs, without which the signs themselves would be published.</summary>
internal static partial class HeadingSpaceCheck
{
    public static IEnumerable<Diagnostic> Run(MarkdownDocument document, MarkdownSource source) =>
        from paragraph in document.Descendants<ParagraphBlock>()
        from match in Pattern().Matches(source.Text.Substring(paragraph.Span.Start, paragraph.Span.Length))
        select MarkdownDiagnostics.HeadingWithoutSpace(source.LocateOffset(paragraph.Span.Start + match.Index), match.Value);

    /// <summary>One # sign may stand before a word, as in social media.</summary>
    [GeneratedRegex(@"^#{2,6}[^#\s][^\r\n]*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
