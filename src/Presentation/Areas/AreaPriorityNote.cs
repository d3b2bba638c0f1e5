namespace OpenStatement.Presentation;

/// <summary>Measures that have priority in an area for the same reason.</summary>
/// <param name="Measures">Each leads to what the page says about it in the area, or to its own page where it says nothing.</param>
/// <param name="Choice">Such as "Chosen here".</param>
/// <param name="Time">From when on, and until when.</param>
/// <param name="Evidence">What the choice was based on.</param>
/// <param name="IsIllustrative">Whether it is nobody's real choice.</param>
public sealed record AreaPriorityNote(ImmutableArray<Link> Measures, string Choice, string Time, string Evidence, bool IsIllustrative);
