namespace OpenStatement.Presentation;

/// <summary>A figure with all that tells which one it is.</summary>
internal readonly record struct ApiObservation(Area Area, Breakdown? Part, Observation Observation);
