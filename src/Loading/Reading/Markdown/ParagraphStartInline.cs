namespace OpenStatement.Loading;

/// <summary>Stands before the first words of a paragraph that has a number.</summary>
internal sealed class ParagraphStartInline(string words) : PartInline
{
    public override RichTextPart Part { get; } = new ParagraphStart(words);

    public override string AsWritten => "";
}
