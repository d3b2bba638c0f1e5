namespace OpenStatement.Loading;

/// <summary>A quotation as it was written, which may name what does not exist.</summary>
/// <param name="written">The words between the braces, one space between each two.</param>
internal sealed class QuotationInline(string written) : PartInline
{
    public string Written => written;

    /// <summary>The present id of the measure that what stands first means, if all is well.</summary>
    public string Measure { get; set; } = written.Split(' ')[0];

    /// <summary>What stands after it: the name of a figure, if all is well; empty when nothing does.</summary>
    public string FigureName => written.Contains(' ') ? written[(written.IndexOf(' ') + 1)..] : "";

    public override RichTextPart Part => MarkdownQuotations.Read(this);

    public override string AsWritten => $"{{{written}}}";

    public QuotableFigure? Figure => QuotableFigures.All.FirstOrDefault(figure => figure.Name == FigureName);
}

/// <summary>Finds the quotations in Markdown.</summary>
internal static class MarkdownQuotations
{
    /// <summary>Those of <paramref name="document"/>, in which every name of a figure is known.</summary>
    public static ImmutableArray<Located<Quotation>> Find(MarkdownDocument document, MarkdownSource source) =>
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
