namespace OpenStatement.Loading;

/// <summary>What is checked about the words of one file once everything has been read.</summary>
internal sealed record WrittenWords
{
    public static WrittenWords None { get; } = new();

    /// <summary>Links to places inside the site.</summary>
    public ImmutableArray<Located<string>> Links { get; init; } = [];

    /// <summary>Figures quoted by name.</summary>
    public ImmutableArray<Located<Quotation>> Quotations { get; init; } = [];

    /// <summary>Abbreviations in capitals that the glossary does not explain, each where it stands first.</summary>
    public ImmutableArray<Located<string>> Abbreviations { get; init; } = [];

    /// <summary>What is worth checking against the figures of a release; empty for pages and the glossary, which belong to none.</summary>
    public ImmutableArray<WrittenSentence> Sentences { get; init; } = [];
}
