namespace OpenStatement.Statistics;

/// <summary>A marker as readers meet it.</summary>
/// <param name="Marker">The marker.</param>
/// <param name="Letter">What stands in square brackets beside the figure.</param>
/// <param name="Meaning">A few plain words, without a full stop.</param>
public sealed record MarkerSymbol(Markers Marker, string Letter, string Meaning);
