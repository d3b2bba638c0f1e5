namespace OpenStatement.Loading;

/// <summary>A sentence that says something in figures or about a measure.</summary>
/// <param name="Text">Its words without mark-up. An object replacement character stands for each figure quoted by name.</param>
/// <param name="Places">Where parts of it stand in the file, by their start in the text.</param>
/// <param name="Links">Links to pages of measures.</param>
internal sealed record WrittenSentence(string Text, ImmutableArray<TextPlace> Places, ImmutableArray<MeasureLink> Links)
{
    /// <summary>Where the letter at <paramref name="index"/> stands.</summary>
    public SourceLocation Locate(int index)
    {
        var place = Places.Last(one => one.Start <= index || one == Places[0]);
        return place.Location with { Column = place.Location.Column + Math.Max(0, index - place.Start) };
    }
}
