namespace OpenStatement.Loading;

/// <summary>No brace stands alone or around something else than a quotation, for it would be published as it is.</summary>
internal static class StrayBraceCheck
{
    public static IEnumerable<Diagnostic> Run(MarkdownDocument document, MarkdownSource source) =>
        document.Descendants<LeafBlock>().SelectMany(block => Run(block, source));

    private static IEnumerable<Diagnostic> Run(LeafBlock block, MarkdownSource source)
    {
        var isOpen = false;
        foreach (var literal in block.Inline?.Descendants<LiteralInline>() ?? [])
        {
            var text = literal.Content.ToString();
            // Whoever means the opening brace itself means the closing one too.
            isOpen |= literal.IsFirstCharacterEscaped && text.StartsWith('{');
            for (var index = literal.IsFirstCharacterEscaped ? 1 : 0; index < text.Length; index++)
            {
                if (text[index] is not ('{' or '}') || IsDoubled(literal, index, text))
                    continue;
                // The closing one of a pair is said with its opening one.
                if (text[index] == '{' || !isOpen)
                    yield return QuotationDiagnostics.StrayBrace(Locate(literal, index, text, source), Around(text, index));
                isOpen = text[index] == '{';
            }
        }
    }

    /// <summary>Double braces around a quotation have a message of their own.</summary>
    private static bool IsDoubled(LiteralInline literal, int index, string text) =>
        (text[index] == '{' && index == text.Length - 1 && literal.NextSibling is QuotationInline)
        || (text[index] == '}' && index == 0 && literal.PreviousSibling is QuotationInline);

    /// <summary>From brace to brace, or to the end of the word beside one that stands alone.</summary>
    private static string Around(string text, int index)
    {
        if (text[index] == '}')
            return text[(text[..index].LastIndexOf(' ') + 1)..(index + 1)];
        var end = text.AsSpan(index + 1).IndexOfAny('{', '}') + index + 1;
        return end > index && text[end] == '}' ? text[index..(end + 1)] : text[index..(end > index ? end : text.Length)].TrimEnd();
    }

    private static SourceLocation Locate(LiteralInline literal, int index, string text, MarkdownSource source)
    {
        var start = source.Locate(literal);
        return text[..index].Contains('\n', StringComparison.Ordinal) ? start : start with { Column = start.Column + index };
    }
}
