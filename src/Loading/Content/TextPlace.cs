namespace OpenStatement.Loading;

/// <summary>Where a part of a text stands in its file.</summary>
/// <param name="Start">The first letter of the part in the text.</param>
/// <param name="Location">That letter in the file; those after it follow in the same line.</param>
internal readonly record struct TextPlace(int Start, SourceLocation Location);
