namespace OpenStatement.Presentation;

/// <summary>What a named author asserts about a measure, beside what the figures say.</summary>
/// <param name="Author">Who asserts it.</param>
/// <param name="Points">Each part of the assertion.</param>
/// <param name="Reason">On what ground.</param>
public sealed record AssessmentNote(string Author, ImmutableArray<AssessmentPoint> Points, string Reason);
