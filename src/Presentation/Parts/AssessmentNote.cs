namespace OpenStatement.Presentation;

/// <summary>What a named author asserts about a measure.</summary>
/// <param name="Words">Such as "Moderate reduction; 3rd of 8, below the group average".</param>
/// <param name="Author">Who asserts it.</param>
/// <param name="Reason">On what ground.</param>
public sealed record AssessmentNote(string Words, string Author, string Reason);
