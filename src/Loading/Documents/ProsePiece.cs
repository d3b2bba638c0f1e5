namespace OpenStatement.Loading;

/// <summary>A part of a paragraph as a part of its text.</summary>
/// <param name="Start">Its first letter in the text.</param>
/// <param name="Inline">The part.</param>
/// <param name="IsFree">Whether a link may be put around its words: they are plain, and not in a link already.</param>
internal readonly record struct ProsePiece(int Start, Inline Inline, bool IsFree);
