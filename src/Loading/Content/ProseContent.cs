namespace OpenStatement.Loading;

/// <summary>What is checked about the words of one file once everything has been read.</summary>
internal sealed record ProseContent
{
    public static ProseContent None { get; } = new();

    /// <summary>Links to places inside the site.</summary>
    public ImmutableArray<Located<string>> Links { get; init; } = [];

    /// <summary>Figures quoted by name.</summary>
    public ImmutableArray<Located<Quotation>> Quotations { get; init; } = [];

    /// <summary>Abbreviations in capitals that the glossary does not explain, each where it stands first.</summary>
    public ImmutableArray<Located<string>> Abbreviations { get; init; } = [];

    /// <summary>What is worth checking against the figures of a release; empty for pages and the glossary, which belong to none.</summary>
    public ImmutableArray<LocatedSentence> Sentences { get; init; } = [];
}

/// <summary>A sentence that says something in figures or about a measure.</summary>
/// <param name="Text">Its words without mark-up. An object replacement character stands for each figure quoted by name.</param>
/// <param name="Places">Where parts of it stand in the file, by their start in the text.</param>
/// <param name="Links">Links to pages of measures.</param>
internal sealed record LocatedSentence(string Text, ImmutableArray<TextPlace> Places, ImmutableArray<MeasureLink> Links)
{
    /// <summary>Where the letter at <paramref name="index"/> stands.</summary>
    public SourceLocation Locate(int index)
    {
        var place = Places.Last(part => part.Start <= index || part == Places[0]);
        return place.Location with { Column = place.Location.Column + Math.Max(0, index - place.Start) };
    }
}

/// <summary>Where a part of a text stands in its file.</summary>
/// <param name="Start">The first letter of the part in the text.</param>
/// <param name="Location">That letter in the file; those after it follow in the same line.</param>
internal readonly record struct TextPlace(int Start, SourceLocation Location);

/// <summary>A link to the page of a measure.</summary>
/// <param name="Start">Where its words start in the sentence.</param>
/// <param name="End">The letter after its words.</param>
/// <param name="Measure">The id in its address.</param>
internal readonly record struct MeasureLink(int Start, int End, string Measure);
