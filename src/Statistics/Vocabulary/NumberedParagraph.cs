namespace OpenStatement.Statistics;

/// <summary>The number of a paragraph that others may have cited, as it was published.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Words">The first words of the paragraph, by which it is known again.</param>
public sealed record NumberedParagraph(int Number, string Words);
