namespace OpenStatement.Loading;

/// <summary>Everything that was read for one release.</summary>
internal sealed record ReleaseContent
{
    public required ReleaseId Id { get; init; }

    public required StatementContent Statement { get; init; }

    public required ObservationFile Observations { get; init; }

    /// <summary>The rows of its tables but that of its figures.</summary>
    public required TableRows Tables { get; init; }

    public ImmutableArray<CommentaryContent> Commentaries { get; init; } = [];

    /// <summary>What stands behind all priorities; null where nothing does.</summary>
    public ClosingContent? Closing { get; init; }

    /// <summary>Links to places inside the site, in all its words and tables.</summary>
    public IEnumerable<Located<string>> Links => [.. Words.SelectMany(words => words.Links), .. Tables.FindLinks()];

    /// <summary>Figures quoted by name, in all its words.</summary>
    public IEnumerable<Located<Quotation>> Quotations => Words.SelectMany(words => words.Quotations);

    /// <summary>What is worth checking against the figures, in all its words.</summary>
    public IEnumerable<WrittenSentence> Sentences => Words.SelectMany(words => words.Sentences);

    /// <summary>Abbreviations in capitals that the glossary does not explain, in all its words; some more than once.</summary>
    public IEnumerable<Located<string>> Abbreviations => Words.SelectMany(words => words.Abbreviations);

    private IEnumerable<WrittenWords> Words =>
        [Statement.Words, .. Commentaries.Select(commentary => commentary.Words), Closing?.Words ?? WrittenWords.None];

    /// <summary>Where its words stand, from the root of the site.</summary>
    public string Folder => $"{Folders.Statements}/{Id}";
}
