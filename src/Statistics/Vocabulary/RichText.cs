namespace OpenStatement.Statistics;

/// <summary>A passage somebody wrote: mark-up and, between it, what only the page it stands on can fill in.</summary>
/// <param name="Parts">In the order in which they stand; a passage with nothing to fill in is a single piece of mark-up.</param>
public sealed record RichText(ImmutableArray<RichTextPart> Parts)
{
    public static RichText Empty { get; } = new([]);

    /// <summary>The same words as they were written.</summary>
    public MarkdownPassage Markdown { get; init; } = MarkdownPassage.Empty;

    public bool IsEmpty => Parts.IsEmpty;
}

/// <summary>
/// A part of a passage: <see cref="Markup"/>, a <see cref="Quotation"/>, a <see cref="TermUse"/>, a <see
/// cref="TermLink"/> or a <see cref="ParagraphStart"/>.
/// </summary>
public abstract record RichTextPart;

/// <summary>Words with their mark-up.</summary>
/// <param name="Html">
/// Safe HTML made from Markdown in which raw HTML is not allowed. Where another part stands next to it, an element may
/// start in one part and end in another.
/// </param>
/// <param name="PlainText">The same words without any mark-up, for feeds and descriptions; spaces at either end count.</param>
public sealed record Markup(string Html, string PlainText) : RichTextPart;

/// <summary>A passage as it was written, divided at the figures it quotes by name.</summary>
/// <param name="Pieces">The Markdown before, between and behind the figures: one more than there are figures.</param>
/// <param name="Figures">In the order in which they stand.</param>
public sealed record MarkdownPassage(ImmutableArray<string> Pieces, ImmutableArray<Quotation> Figures)
{
    public static MarkdownPassage Empty { get; } = new([""], []);
}

/// <summary>The place at which a paragraph starts that has a number, in a statement whose paragraphs are numbered.</summary>
/// <param name="Words">All words of the paragraph, with … for each figure quoted by name.</param>
public sealed record ParagraphStart(string Words) : RichTextPart;

/// <summary>A figure quoted by name, such as <c>{homicide latest-12-months}</c>.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Figure">Which of its figures.</param>
/// <param name="StandsInLink">Whether it is part of the words of a link, so that it cannot be a link itself.</param>
public sealed record Quotation(string Measure, FigureName Figure, bool StandsInLink = false) : RichTextPart;

/// <summary>A use of a word that the glossary explains.</summary>
/// <param name="Words">As they were written, which may be in the plural.</param>
/// <param name="Term">Id of the entry.</param>
/// <param name="Form">Which of its names they are.</param>
/// <param name="Expansion">What an abbreviation stands for; null for words, and where the glossary does not say.</param>
public sealed record TermUse(string Words, string Term, TermForm Form, string? Expansion) : RichTextPart;

/// <summary>Which name of an entry of the glossary is used.</summary>
public enum TermForm
{
    /// <summary>Its words, or an abbreviation that is its only name.</summary>
    Words,

    /// <summary>The abbreviation that stands behind them.</summary>
    Abbreviation,

    /// <summary>The words with their abbreviation behind them.</summary>
    Both,
}

/// <summary>The place of a link to the glossary that somebody wrote, so that the term needs no other.</summary>
/// <param name="Term">Id of the entry.</param>
public sealed record TermLink(string Term) : RichTextPart;
