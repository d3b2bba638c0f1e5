using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OpenStatement.Loading;

/// <summary>Divides what is being written at each quotation.</summary>
/// <param name="written">What the renderer writes to; emptied at each quotation.</param>
internal sealed class PartingRenderer(StringWriter written) : HtmlObjectRenderer<QuotationInline>
{
    /// <summary>What stood before each quotation.</summary>
    public List<string> Pieces { get; } = [];

    public List<QuotationInline> Quotations { get; } = [];

    protected override void Write(HtmlRenderer renderer, QuotationInline quotation)
    {
        Pieces.Add(Take());
        Quotations.Add(quotation);
    }

    /// <summary>What stands after the last quotation.</summary>
    public string Take()
    {
        var piece = written.ToString();
        written.GetStringBuilder().Clear();
        return piece;
    }
}
