namespace OpenStatement.Loading;

/// <summary>What stands between words in Markdown and only a page can show.</summary>
internal abstract class PartInline : LeafInline
{
    public abstract RichTextPart Part { get; }

    /// <summary>What stands for it where words are needed before there is a page.</summary>
    public abstract string AsWritten { get; }
}
