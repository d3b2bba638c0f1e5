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
    public IEnumerable<LocatedSentence> Sentences => Words.SelectMany(words => words.Sentences);

    /// <summary>Abbreviations in capitals that the glossary does not explain, in all its words; some more than once.</summary>
    public IEnumerable<Located<string>> Abbreviations => Words.SelectMany(words => words.Abbreviations);

    private IEnumerable<ProseContent> Words =>
        [Statement.Words, .. Commentaries.Select(commentary => commentary.Words), Closing?.Words ?? ProseContent.None];

    /// <summary>Where its words stand, from the root of the site.</summary>
    public string Folder => $"{Folders.Statements}/{Id}";
}

/// <summary>The statement of a release, whose parts still know where they stand.</summary>
internal sealed record StatementContent(
    Row<Statement> Statement,
    ImmutableArray<Row<OmittedMeasure>> OmittedMeasures,
    ImmutableArray<Row<Variation>> Variations,
    ProseContent Words);

/// <summary>A commentary file.</summary>
/// <param name="Priorities">The ids of those it speaks of: its own name, or those in its front matter.</param>
/// <param name="Voice">The id of the voice that speaks in the whole of it; null where its headings say who speaks.</param>
/// <param name="Sections">In the order of the file.</param>
/// <param name="Words">The words of the whole file.</param>
internal sealed record CommentaryContent(
    ImmutableArray<Located<string>> Priorities,
    Located<string>? Voice,
    ImmutableArray<SectionContent> Sections,
    ProseContent Words)
{
    /// <summary>Paragraphs of bold words only, where headings say who speaks.</summary>
    public ImmutableArray<Located<string>> BoldLines { get; init; } = [];
}

/// <summary>What stands under one second-level heading of a commentary file.</summary>
/// <param name="Heading">The heading; null where the whole file is what one voice says.</param>
/// <param name="Text">What stands under it.</param>
internal sealed record SectionContent(Located<string>? Heading, RichText Text);

/// <summary>The <c>closing.md</c> of a release: what the statement says behind all priorities.</summary>
internal sealed record ClosingContent(RichText Text, ProseContent Words);

/// <summary>The figures of one release.</summary>
/// <param name="Series">In the order in which the file first names them.</param>
/// <param name="Locate">Where the value of a column stands in a line.</param>
internal sealed record ObservationFile(ImmutableArray<LocatedSeries> Series, Func<Field, int, SourceLocation> Locate);

/// <summary>
/// A series as the file gives it: earliest period first, but not yet known to be free of duplicates.
/// </summary>
/// <param name="Series">The figures.</param>
/// <param name="Lines">The line on which each figure stands.</param>
internal sealed record LocatedSeries(Series Series, ImmutableArray<int> Lines)
{
    /// <summary>The line nearest the start of the file.</summary>
    public int FirstLine => Lines.Min();
}
