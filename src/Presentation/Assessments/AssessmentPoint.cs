namespace OpenStatement.Presentation;

/// <summary>One thing that an author asserts.</summary>
/// <param name="Subject">Such as "Trend".</param>
/// <param name="Figures">What the figures say; null where they say nothing about it.</param>
/// <param name="Asserted">What the author says.</param>
/// <param name="Agrees">Whether both say the same.</param>
public sealed record AssessmentPoint(string Subject, string? Figures, string Asserted, bool Agrees);
