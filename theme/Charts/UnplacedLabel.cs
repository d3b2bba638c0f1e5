namespace OpenStatement.Theme;

/// <summary>What a key has to explain, because there is no room for words beside it.</summary>
/// <param name="Entry">For the key.</param>
/// <param name="IsOnlyNarrow">Whether there is room where the drawing is wide.</param>
public sealed record UnplacedLabel(ChartKeyEntry Entry, bool IsOnlyNarrow);
