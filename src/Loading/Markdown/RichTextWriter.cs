using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using OpenStatement.Statistics;

namespace OpenStatement.Loading;

/// <summary>Turns checked Markdown into HTML and plain text.</summary>
internal static class RichTextWriter
{
    private static readonly MarkdownPipeline s_renderers = new MarkdownPipelineBuilder().UsePipeTables().UseDefinitionLists().Build();

    public static RichText Write(IReadOnlyCollection<Block> blocks)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        SetUp(renderer);
        foreach (var block in blocks)
            renderer.Render(block);
        return new RichText(writer.ToString().Trim(), PlainText.Of(blocks));
    }

    public static void SetUp(HtmlRenderer renderer) => s_renderers.Setup(renderer);
}
