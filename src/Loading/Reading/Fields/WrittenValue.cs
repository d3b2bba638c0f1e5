namespace OpenStatement.Loading;

/// <summary>What somebody wrote, and where.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Place">In words, such as <c>the column period_start</c>.</param>
/// <param name="Location">For whoever goes there to mend it.</param>
internal readonly record struct WrittenValue(string Text, string Place, SourceLocation Location);
