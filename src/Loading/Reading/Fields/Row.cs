namespace OpenStatement.Loading;

/// <summary>What was made from one row of a table or one group of keys, still knowing where each of its values stands.</summary>
/// <param name="Value">What was made.</param>
/// <param name="Locate">Where the value of a field stands.</param>
internal sealed record Row<T>(T Value, Func<Field, SourceLocation> Locate);
