namespace OpenStatement.Presentation;

/// <summary>Where an indicator stands, ready to be shown: its shape, its words and its tone.</summary>
/// <param name="Shape">For the eye only: the words say the same.</param>
/// <param name="Words">Such as "Moving the right way".</param>
/// <param name="Tone">Better, worse or neither.</param>
/// <param name="IsKnown">Whether there is anything to go by.</param>
public sealed record StandingLabel(string Shape, string Words, Tone Tone, bool IsKnown);
