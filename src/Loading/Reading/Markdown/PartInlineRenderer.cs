using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OpenStatement.Loading;

/// <summary>Writes a part as it was written, where words are needed before there is a page.</summary>
internal sealed class PartInlineRenderer : HtmlObjectRenderer<PartInline>
{
    protected override void Write(HtmlRenderer renderer, PartInline part) => renderer.Write(part.AsWritten);
}
