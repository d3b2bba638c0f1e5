using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OpenStatement.Loading;

/// <summary>The words of Markdown without any mark-up.</summary>
internal static class PlainText
{
    public static string Of(LeafBlock block) => block.Inline is null ? "" : Of(block.Inline);

    public static string Of(ContainerInline inline) => Render(renderer => renderer.WriteChildren(inline));

    public static string Of(IEnumerable<Block> blocks) => Render(renderer =>
    {
        foreach (var block in blocks)
            renderer.Render(block);
    });

    private static string Render(Action<HtmlRenderer> write)
    {
        var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        RichTextWriter.SetUp(renderer);
        write(renderer);
        return string.Join(' ', writer.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
