namespace OpenStatement.Presentation;

/// <summary>In an edition that is not the latest: where the leading figure of a measure has since moved.</summary>
/// <param name="Words">One or two sentences.</param>
/// <param name="Details">Every figure of the measure that changed.</param>
public sealed record RevisionNote(string Words, Address Details);
