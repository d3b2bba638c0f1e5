namespace OpenStatement.Presentation;

/// <summary>A measure that has priority in an area.</summary>
/// <param name="Measure">Leads to what the page says about it in the area, or to its own page where it says nothing.</param>
/// <param name="Choice">Such as "Chosen here".</param>
/// <param name="Time">From when on, and until when.</param>
/// <param name="Evidence">What the choice was based on.</param>
/// <param name="IsIllustrative">Whether it is nobody's real choice.</param>
public sealed record AreaPriorityNote(Link Measure, string Choice, string Time, string Evidence, bool IsIllustrative);
