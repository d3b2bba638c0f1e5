using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OpenStatement.Loading;

/// <summary>Divides what is being written at each part that only a page can show.</summary>
/// <param name="written">What the renderer writes to; emptied at each part.</param>
internal sealed class PartingRenderer(StringWriter written) : HtmlObjectRenderer<PartInline>
{
    /// <summary>What stood before each part.</summary>
    public List<string> Pieces { get; } = [];

    public List<RichTextPart> Parts { get; } = [];

    protected override void Write(HtmlRenderer renderer, PartInline part)
    {
        Pieces.Add(Take());
        Parts.Add(part.Part);
        // Otherwise a paragraph that is nothing but a part would count as an empty line, and what follows would stand close to it.
        renderer.Write("");
    }

    /// <summary>What stands after the last part.</summary>
    public string Take()
    {
        var piece = written.ToString();
        written.GetStringBuilder().Clear();
        return piece;
    }
}

/// <summary>Writes a part as it was written, where words are needed before there is a page.</summary>
internal sealed class PartInlineRenderer : HtmlObjectRenderer<PartInline>
{
    protected override void Write(HtmlRenderer renderer, PartInline part) => renderer.Write(part.AsWritten);
}
