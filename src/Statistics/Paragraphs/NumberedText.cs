namespace OpenStatement.Statistics;

/// <summary>The numbers that the paragraphs of a text have.</summary>
/// <param name="First">The number of its first paragraph.</param>
/// <param name="Count">How many it has; never 0.</param>
/// <param name="Priority">The priority at which it stands; null for the introduction and the closing words.</param>
public sealed record NumberedText(int First, int Count, Priority? Priority)
{
    public int Last => First + Count - 1;
}
