namespace OpenStatement.Loading;

/// <summary>Finds the lines of a file in which a passage was written.</summary>
internal static class MarkdownPieces
{
    /// <param name="blocks">Neighbours in the document.</param>
    /// <param name="document">The whole document.</param>
    /// <param name="text">What it was read from.</param>
    public static MarkdownPassage Cut(IReadOnlyCollection<Block> blocks, MarkdownDocument document, string text)
    {
        var written = blocks.Where(block => block is not LinkReferenceDefinitionGroup).ToList();
        if (written.Count == 0)
            return MarkdownPassage.Empty;
        var start = LineStart(text, written[0]);
        var next = document.Where(block => block is not LinkReferenceDefinitionGroup).SkipWhile(block => block != written[^1]).Skip(1)
            .FirstOrDefault();
        var end = next is null ? text.Length : LineStart(text, next);

        var pieces = ImmutableArray.CreateBuilder<string>();
        var figures = ImmutableArray.CreateBuilder<Quotation>();
        var from = start;
        foreach (var quotation in Within<QuotationInline>(document, start, end).OrderBy(quotation => quotation.Span.Start))
        {
            pieces.Add(text[from..quotation.Span.Start]);
            figures.Add(MarkdownQuotations.Read(quotation));
            // Not the end of its span, which does not count what stands before a line that goes on, as in a quoted paragraph.
            from = text.IndexOf('}', quotation.Span.Start) + 1;
        }

        pieces.Add(text[from..end]);
        return Tidy(pieces, Definitions(document, text, start, end), figures.DrainToImmutable());
    }

    /// <summary>The addresses that links of the passage are given elsewhere in the file.</summary>
    private static string Definitions(MarkdownDocument document, string text, int start, int end) => string.Concat(
        Within<LinkInline>(document, start, end).Select(link => link.Reference).OfType<LinkReferenceDefinition>().Distinct()
            .Where(definition => definition.Span.Start < start || definition.Span.Start >= end)
            .Select(definition => $"\n\n{text[definition.Span.Start..(definition.Span.End + 1)]}"));

    private static IEnumerable<T> Within<T>(MarkdownDocument document, int start, int end) where T : Inline =>
        document.Descendants<T>().Where(inline => inline.Span.Start >= start && inline.Span.Start < end);

    private static MarkdownPassage Tidy(ImmutableArray<string>.Builder pieces, string definitions, ImmutableArray<Quotation> figures)
    {
        // Spaces at the start of the first line may make it code.
        pieces[0] = pieces[0].TrimStart('\r', '\n');
        pieces[^1] = pieces[^1].TrimEnd() + definitions;
        return new MarkdownPassage([.. pieces.Select(piece => piece.Replace("\r\n", "\n", StringComparison.Ordinal))], figures);
    }

    private static int LineStart(string text, Block block) =>
        block.Span.Start == 0 ? 0 : text.LastIndexOf('\n', block.Span.Start - 1) + 1;
}
