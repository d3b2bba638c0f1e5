using System.Collections.Immutable;
using Markdig.Syntax;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>Markdown that was read and found fit to be shown.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Document">Its parts.</param>
/// <param name="Links">Links to places inside the site.</param>
/// <param name="Quotations">Figures quoted by name.</param>
/// <param name="Abbreviations">Those in capitals that the glossary does not explain, each where it stands first.</param>
internal sealed record MarkdownBody(
    MarkdownSource Source,
    MarkdownDocument Document,
    ImmutableArray<Located<string>> Links,
    ImmutableArray<Located<Statistics.Quotation>> Quotations,
    ImmutableArray<Located<string>> Abbreviations)
{
    public ImmutableArray<WrittenSentence> ReadSentences() => SentenceReader.Read(Document, Source);

    public Statistics.RichText ToRichText() => ToRichText(Document);

    /// <summary>A passage that some of its blocks make up.</summary>
    public Statistics.RichText ToRichText(IReadOnlyCollection<Block> blocks)
    {
        if (Source.IsNumbered)
            ParagraphStarts.Mark(blocks);
        return RichTextWriter.Write(blocks) with { Markdown = MarkdownPieces.Of(blocks, Document, Source.Text) };
    }
}
