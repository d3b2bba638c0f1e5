namespace OpenStatement.Loading;

/// <summary>A number typed by hand.</summary>
/// <param name="Start">Where it starts in its sentence.</param>
/// <param name="End">The letter after it and its unit.</param>
/// <param name="Value">As it was typed.</param>
/// <param name="Decimals">How many digits stand after its point.</param>
/// <param name="Unit">What it is a number of.</param>
/// <param name="IsRounded">Whether a word such as "about" or "nearly" says that it is not exact.</param>
internal readonly record struct NumberMention(int Start, int End, decimal Value, int Decimals, NumberUnit Unit, bool IsRounded);
