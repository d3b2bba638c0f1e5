namespace OpenStatement.Loading;

/// <summary>Paragraphs that are nothing but bold words: people who know no Markdown write headings like this.</summary>
internal static class BoldLine
{
    private const int Bold = 2;

    /// <summary>The words, without a colon at their end; null for any other block.</summary>
    public static string? Read(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: Bold } bold } inline }
        && PlainText.Of(inline).TrimEnd(':') is var words && PlainText.Of(bold).TrimEnd(':') == words
            ? words
            : null;
}
