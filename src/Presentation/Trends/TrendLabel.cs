namespace OpenStatement.Presentation;

/// <summary>A trend ready to be shown: its shape, its words and its tone.</summary>
/// <param name="Word">Which shape stands before the words.</param>
/// <param name="Tone">Better, worse or neither.</param>
/// <param name="Words">Such as "Moderate reduction".</param>
/// <param name="Asserted">What somebody says instead, such as "Northshire Police says: stable"; null where nobody does.</param>
public sealed record TrendLabel(TrendDirection Word, Tone Tone, string Words, string? Asserted = null);
