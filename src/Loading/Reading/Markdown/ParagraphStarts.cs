namespace OpenStatement.Loading;

/// <summary>Finds the blocks of a passage that have numbers of their own.</summary>
internal static class ParagraphStarts
{
    /// <summary>
    /// Puts a start before the words of each paragraph, and of a list or quotation that no paragraph leads to; other lists
    /// belong to the paragraph before them.
    /// </summary>
    /// <param name="blocks">The whole passage, which has not been marked before.</param>
    public static void Mark(IReadOnlyCollection<Block> blocks)
    {
        var hasStart = false;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock || (hasStart && block is not ParagraphBlock) || WordsOf(block) is not { } words)
                continue;
            var start = new ParagraphStartInline(QuotationText.Hide(PlainText.Read([block]))) { Line = block.Line, Column = block.Column };
            if (words.FirstChild is { } first)
                first.InsertBefore(start);
            else
                words.AppendChild(start);
            hasStart = true;
        }
    }

    /// <summary>The block's first line of words; null where it has none, such as a line across the page.</summary>
    private static ContainerInline? WordsOf(Block block) => block switch
    {
        LeafBlock leaf => leaf.Inline,
        ContainerBlock container => container.Select(WordsOf).FirstOrDefault(words => words is not null),
        _ => null,
    };
}
