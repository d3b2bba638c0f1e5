namespace OpenStatement.Loading;

/// <summary>Markdown that was read and found fit to be shown.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Document">Its parts.</param>
/// <param name="Words">All its words, without sentences.</param>
internal sealed record MarkdownBody(MarkdownSource Source, MarkdownDocument Document, WrittenWords Words)
{
    /// <summary>For files of a release, whose figures the sentences are held against.</summary>
    public WrittenWords WordsWithSentences() => Words with { Sentences = SentenceReader.Read(Document, Source) };

    public Statistics.RichText ToRichText() => ToRichText(Document);

    /// <summary>A passage that some of its blocks make up.</summary>
    public Statistics.RichText ToRichText(IReadOnlyCollection<Block> blocks)
    {
        if (Source.IsNumbered)
            ParagraphStarts.Mark(blocks);
        return RichTextWriter.Write(blocks) with { Markdown = MarkdownPieces.Of(blocks, Document, Source.Text) };
    }
}
