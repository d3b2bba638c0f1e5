namespace OpenStatement.Loading;

/// <summary>The checks every piece of Markdown must pass.</summary>
internal static class MarkdownChecks
{
    public static ImmutableArray<Func<MarkdownDocument, MarkdownSource, IEnumerable<Diagnostic>>> All { get; } =
        [RawHtmlCheck.Run, ImageCheck.Run, TableCheck.Run, LinkCheck.Run, HeadingCheck.Run, HeadingSpaceCheck.Run, QuotationNameCheck.Run, StrayBraceCheck.Run];
}
