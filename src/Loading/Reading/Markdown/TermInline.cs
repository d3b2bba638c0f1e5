namespace OpenStatement.Loading;

/// <summary>A use of a word that the glossary explains.</summary>
internal sealed class TermInline(TermName name, string words) : PartInline
{
    public string Words => words;

    public override RichTextPart Part => new TermUse(words, name.Term, name.Form, name.Expansion);

    public override string AsWritten => words;
}
