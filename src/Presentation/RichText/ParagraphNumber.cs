namespace OpenStatement.Presentation;

/// <summary>The number of the paragraph that starts here.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Address">Where it is to be cited: the page that stays as it was published.</param>
public sealed record ParagraphNumber(int Number, Address Address) : WrittenPart;
