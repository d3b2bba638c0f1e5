namespace OpenStatement.Loading;

/// <summary>Finds the quotations in Markdown.</summary>
internal static class MarkdownQuotations
{
    /// <summary>Those of <paramref name="document"/>, in which every name of a figure is known.</summary>
    public static ImmutableArray<Located<Quotation>> Of(MarkdownDocument document, MarkdownSource source) =>
        [.. document.Descendants<QuotationInline>().Select(quotation => new Located<Quotation>(Read(quotation), source.Locate(quotation)))];

    /// <summary>The quotation of a document whose names have been checked.</summary>
    public static Quotation Read(QuotationInline quotation) => new(quotation.Measure, quotation.Figure!.Figure, StandsInLink(quotation));

    private static bool StandsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return true;
        }

        return false;
    }
}
