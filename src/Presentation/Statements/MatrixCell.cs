namespace OpenStatement.Presentation;

/// <summary>What one statement says about a priority.</summary>
/// <param name="Address">The priority's page in that statement.</param>
/// <param name="Statement">Which statement, for readers who hear the link alone.</param>
/// <param name="Trend">Where the measure was heading; null where there is no figure.</param>
public sealed record MatrixCell(Address Address, string Statement, TrendLabel? Trend);
