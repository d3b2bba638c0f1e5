using Markdig;
using Markdig.Renderers;

namespace OpenStatement.Loading;

/// <summary>Teaches the reader of Markdown to find quotations.</summary>
internal sealed class QuotationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new QuotationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.AddIfNotAlready<PartInlineRenderer>();
}
