namespace OpenStatement.Presentation;

/// <summary>One group of people in a division of a percentage.</summary>
/// <param name="Group">Such as "Under 25".</param>
/// <param name="Figure">The percentage; without text where it is withheld.</param>
/// <param name="OutOf">Of how many it is a part, or that this is not given.</param>
/// <param name="Range">What chance alone allows for, or that there is none.</param>
public sealed record DivisionRow(string Group, Figure Figure, string OutOf, string Range);
