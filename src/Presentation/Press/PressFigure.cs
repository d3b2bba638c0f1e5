namespace OpenStatement.Presentation;

/// <summary>The headline of one measure.</summary>
/// <param name="Sentence">With the figure and its change; or why there is none.</param>
/// <param name="Trend">Null where there is no figure.</param>
/// <param name="Place">Among similar forces; null where it cannot be said.</param>
/// <param name="Details">Where it stays as it was published; null where the release says no more of it.</param>
public sealed record PressFigure(string Sentence, TrendLabel? Trend, string? Place, Link? Details);
