namespace OpenStatement.Loading;

/// <summary>
/// Headings have words, start at the level the page leaves them, and leave out no level, so that people can find their
/// way by them.
/// </summary>
internal static class HeadingCheck
{
    public static IEnumerable<Diagnostic> Run(MarkdownDocument document, MarkdownSource source)
    {
        var previous = source.FirstHeadingLevel - 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var location = source.Locate(heading);
            if (PlainText.Read(heading).Length == 0)
                yield return MarkdownDiagnostics.EmptyHeading(location);
            else if (heading.Level < source.FirstHeadingLevel)
                yield return MarkdownDiagnostics.HeadingTooHigh(location, heading.Level, source.FirstHeadingLevel);
            else if (heading.Level > previous + 1)
                yield return MarkdownDiagnostics.HeadingSkipped(location, heading.Level, previous + 1);
            previous = heading.Level;
        }
    }
}

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
