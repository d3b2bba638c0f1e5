namespace OpenStatement.Presentation;

/// <summary>Words as they were written.</summary>
/// <param name="Html">Safe HTML; next to a quoted figure an element may start in one part and end in another.</param>
public sealed record WrittenMarkup(string Html) : WrittenPart;
