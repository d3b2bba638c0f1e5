namespace OpenStatement.Loading;

/// <summary>A link to the page of a measure.</summary>
/// <param name="Start">Where its words start in the sentence.</param>
/// <param name="End">The letter after its words.</param>
/// <param name="Measure">The id in its address.</param>
internal readonly record struct MeasureLink(int Start, int End, string Measure);
