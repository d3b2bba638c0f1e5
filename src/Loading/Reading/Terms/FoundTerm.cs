namespace OpenStatement.Loading;

/// <summary>Where a text uses a name of the glossary.</summary>
/// <param name="Start">The first letter.</param>
/// <param name="End">The letter after the last.</param>
/// <param name="Name">The name.</param>
internal readonly record struct FoundTerm(int Start, int End, TermName Name);
