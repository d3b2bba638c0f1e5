namespace OpenStatement.Presentation;

/// <summary>One comparison of the latest figure with an earlier one.</summary>
/// <param name="With">What it is compared with, such as "Quarter before".</param>
/// <param name="Then">The earlier figure.</param>
/// <param name="Now">The latest figure.</param>
/// <param name="Difference">Such as "304 fewer".</param>
/// <param name="Change">As a shape and words.</param>
public sealed record ComparisonRow(string With, DatedFigure Then, DatedFigure Now, string Difference, ChangeLabel Change);
