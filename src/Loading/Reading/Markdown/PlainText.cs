using Markdig.Renderers;

namespace OpenStatement.Loading;

/// <summary>The words of Markdown without any mark-up.</summary>
internal static class PlainText
{
    public static string Read(LeafBlock block) => block.Inline is null ? "" : Read(block.Inline);

    public static string Read(ContainerInline inline) => Tidy(Render(renderer => renderer.WriteChildren(inline), null)[0]).Trim();

    public static string Read(IEnumerable<Block> blocks) => Tidy(Render(renderer => Write(renderer, blocks), null)[0]).Trim();

    /// <summary>
    /// What stands before, between and after the parts in some blocks that only a page can show; a space at either end
    /// of a piece is kept.
    /// </summary>
    public static List<string> Pieces(IEnumerable<Block> blocks)
    {
        var writer = new StringWriter();
        var pieces = Render(renderer => Write(renderer, blocks), new PartingRenderer(writer), writer).ConvertAll(Tidy);
        pieces[0] = pieces[0].TrimStart();
        pieces[^1] = pieces[^1].TrimEnd();
        return pieces;
    }

    private static void Write(HtmlRenderer renderer, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            renderer.Render(block);
    }

    private static List<string> Render(Action<HtmlRenderer> write, PartingRenderer? parting, StringWriter? writer = null)
    {
        writer ??= new StringWriter();
        var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        if (parting is not null)
            renderer.ObjectRenderers.Insert(0, parting);
        RichTextWriter.SetUp(renderer);
        write(renderer);
        return parting is null ? [writer.ToString()] : [.. parting.Pieces, parting.Take()];
    }

    /// <summary>The same words with single spaces for any white space.</summary>
    private static string Tidy(string words)
    {
        var (starts, ends) = (words.Length > 0 && char.IsWhiteSpace(words[0]), words.Length > 0 && char.IsWhiteSpace(words[^1]));
        var tidy = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return tidy.Length == 0 ? (starts ? " " : "") : $"{(starts ? " " : "")}{tidy}{(ends ? " " : "")}";
    }
}
