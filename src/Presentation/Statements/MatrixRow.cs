namespace OpenStatement.Presentation;

/// <summary>What each statement says about a priority, latest first.</summary>
/// <param name="Priority">Its title and latest page.</param>
/// <param name="Measure">The measure the words are about; null where the priority has no local figures.</param>
/// <param name="Cells">One for each statement of the archive.</param>
public sealed record MatrixRow(Link Priority, string? Measure, ImmutableArray<MatrixCell> Cells);
