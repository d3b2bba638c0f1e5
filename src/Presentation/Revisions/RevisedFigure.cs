namespace OpenStatement.Presentation;

/// <summary>One figure of a measure that changed after it was first published.</summary>
/// <param name="Label">Its period, and which part of a whole it is for.</param>
/// <param name="First">As first published; without a number where the figure is now withheld.</param>
/// <param name="Now">As the latest statement gives it.</param>
/// <param name="Difference">Such as "5 more", or what became of the figure.</param>
/// <param name="Steps">Every statement that changed it, earliest first.</param>
public sealed record RevisedFigure(string Label, Figure First, Figure Now, string Difference, ImmutableArray<RevisionStep> Steps);
