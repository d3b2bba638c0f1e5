namespace OpenStatement.Loading;

/// <summary>What stands between words in Markdown and only a page can show.</summary>
internal abstract class PartInline : LeafInline
{
    /// <summary>
    /// Stands for it in plain words. The object replacement character is no digit and no letter, so that nothing is read
    /// into it.
    /// </summary>
    public const char Placeholder = '\uFFFC';

    public abstract RichTextPart Part { get; }

    /// <summary>What stands for it where words are needed before there is a page.</summary>
    public abstract string AsWritten { get; }
}
