using Markdig;
using Markdig.Renderers;

namespace OpenStatement.Loading;

/// <summary>Teaches the reader of Markdown to find quotations.</summary>
internal sealed class QuotationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new QuotationParser());

    /// <summary>Nothing to do: what writes Markdown knows how to write parts of a page.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
