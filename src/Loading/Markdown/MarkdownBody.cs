using System.Collections.Immutable;
using Markdig.Syntax;
using OpenStatement.Diagnostics;

namespace OpenStatement.Loading;

/// <summary>Markdown that was read and found fit to be shown.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Document">Its parts.</param>
/// <param name="Links">Links to places inside the site.</param>
/// <param name="Quotations">Figures quoted by name.</param>
internal sealed record MarkdownBody(
    MarkdownSource Source, MarkdownDocument Document, ImmutableArray<Located<string>> Links, ImmutableArray<Located<Statistics.Quotation>> Quotations)
{
    public ImmutableArray<WrittenSentence> ReadSentences() => SentenceReader.Read(Document, Source);

    public Statistics.RichText ToRichText() => RichTextWriter.Write(Document);
}
