using Markdig.Extensions.DefinitionLists;

namespace OpenStatement.Loading;

/// <summary>Quotations name a figure there can be, and stand where figures can be filled in.</summary>
internal static class QuotationNameCheck
{
    public static IEnumerable<Diagnostic> Run(MarkdownDocument document, MarkdownSource source)
    {
        foreach (var quotation in document.Descendants<QuotationInline>())
        {
            var location = source.Locate(quotation);
            if (quotation.Figure is null)
                yield return QuotationDiagnostics.UnknownFigure(location, quotation);
            else if (IsDoubled(quotation, source.Text))
                yield return QuotationDiagnostics.DoubleBraces(location, quotation);
        }

        foreach (var term in document.Descendants<DefinitionTerm>()
            .Where(term => term.Inline?.Descendants<QuotationInline>().Any() is true))
            yield return QuotationDiagnostics.InTerm(source.Locate(term));
    }

    private static bool IsDoubled(QuotationInline quotation, string text)
    {
        var span = quotation.Span;
        return span.Start > 0 && text[span.Start - 1] == '{' && span.End + 1 < text.Length && text[span.End + 1] == '}';
    }
}
