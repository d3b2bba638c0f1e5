using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OpenStatement.Loading;

/// <summary>Writes a quotation as it was written, where words are needed before the figures are known.</summary>
internal sealed class QuotationRenderer : HtmlObjectRenderer<QuotationInline>
{
    protected override void Write(HtmlRenderer renderer, QuotationInline quotation) => renderer.Write($"{{{quotation.Written}}}");
}
