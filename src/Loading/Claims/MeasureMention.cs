namespace OpenStatement.Loading;

/// <summary>A measure named in a sentence, by its title or by a link to its page.</summary>
/// <param name="Start">Where its name starts.</param>
/// <param name="End">The letter after its name.</param>
/// <param name="Measure">The measure.</param>
internal readonly record struct MeasureMention(int Start, int End, Measure Measure);
