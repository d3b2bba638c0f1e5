namespace OpenStatement.Statistics;

/// <summary>An area's place in a comparison.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Count">Over twelve months.</param>
/// <param name="People">Residents in the middle of the year used.</param>
/// <param name="Rate">Count per so many residents; the comparison says how many.</param>
/// <param name="Rank">From 1, best first by the measure's polarity, lowest first where it is neutral. Equal rates share a rank.</param>
public sealed record AreaRate(string Area, decimal Count, int People, decimal Rate, int Rank);
