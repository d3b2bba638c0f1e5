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

/// <summary>Stands before the first words of a paragraph that has a number.</summary>
internal sealed class ParagraphStartInline(string words) : PartInline
{
    public override RichTextPart Part { get; } = new ParagraphStart(words);

    public override string AsWritten => "";
}

/// <summary>A use of a word that the glossary explains.</summary>
internal sealed class TermInline(TermName name, string words) : PartInline
{
    public string Words => words;

    public override RichTextPart Part => new TermUse(words, name.Term, name.Form, name.Expansion);

    public override string AsWritten => words;
}

/// <summary>Stands before a link to an entry of the glossary.</summary>
internal sealed class TermLinkInline(string term) : PartInline
{
    public override RichTextPart Part { get; } = new TermLink(term);

    public override string AsWritten => "";
}
