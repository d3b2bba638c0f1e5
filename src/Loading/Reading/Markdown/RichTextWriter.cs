using Markdig;
using Markdig.Renderers;

namespace OpenStatement.Loading;

/// <summary>Turns checked Markdown into HTML and plain text, divided at whatever only a page can show.</summary>
internal static class RichTextWriter
{
    private static readonly MarkdownPipeline s_renderers =
        new MarkdownPipelineBuilder().UsePipeTables().UseDefinitionLists().Build();

    public static RichText Write(IReadOnlyCollection<Block> blocks)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        var html = new PartingRenderer(writer);
        renderer.ObjectRenderers.Insert(0, html);
        SetUp(renderer);
        foreach (var block in blocks)
            renderer.Render(block);
        var last = html.Take();
        if (html.Parts.Count > 0)
            return Join([.. html.Pieces, last], PlainText.Pieces(blocks), html.Parts);

        var plainText = PlainText.Read(blocks);
        return plainText.Length == 0 ? RichText.Empty : new RichText([new Markup(last.Trim(), plainText)]);
    }

    public static void SetUp(HtmlRenderer renderer)
    {
        s_renderers.Setup(renderer);
        renderer.ObjectRenderers.AddIfNotAlready<PartInlineRenderer>();
    }

    /// <summary>Pieces of the same words as HTML and as plain text, with a part after each but the last.</summary>
    private static RichText Join(List<string> html, List<string> plainText, List<RichTextPart> between)
    {
        html[0] = html[0].TrimStart();
        html[^1] = html[^1].TrimEnd();
        var parts = ImmutableArray.CreateBuilder<RichTextPart>(html.Count + between.Count);
        for (var i = 0; i < html.Count; i++)
        {
            if (html[i].Length > 0)
                parts.Add(new Markup(html[i], plainText[i]));
            if (i < between.Count)
                parts.Add(between[i]);
        }

        return new RichText(parts.DrainToImmutable());
    }
}
