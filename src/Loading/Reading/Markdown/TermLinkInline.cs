namespace OpenStatement.Loading;

/// <summary>Stands before a link to an entry of the glossary.</summary>
internal sealed class TermLinkInline(string term) : PartInline
{
    public override RichTextPart Part { get; } = new TermLink(term);

    public override string AsWritten => "";
}
