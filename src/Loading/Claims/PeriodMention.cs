namespace OpenStatement.Loading;

/// <summary>A period named in a sentence.</summary>
/// <param name="Start">Where its name starts.</param>
/// <param name="End">The letter after its name.</param>
/// <param name="Kind">In which way it is named.</param>
/// <param name="Period">The period itself, where its name alone tells it.</param>
internal readonly record struct PeriodMention(int Start, int End, PeriodKind Kind, Period? Period = null);
