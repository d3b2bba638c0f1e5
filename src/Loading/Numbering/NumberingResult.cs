namespace OpenStatement.Loading;

/// <summary>What became of the numbers of a statement's paragraphs.</summary>
/// <param name="Path">The file that keeps them, from the root of the site.</param>
/// <param name="Paragraphs">How many it holds.</param>
/// <param name="Changed">Whether it was written; not so where it held them all already.</param>
public sealed record NumberingResult(string Path, int Paragraphs, bool Changed);
