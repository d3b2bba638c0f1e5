namespace OpenStatement.Presentation;

/// <summary>How a point that is part of an unusual pattern is drawn.</summary>
/// <param name="IsHigher">Higher than usual points up, lower than usual down.</param>
/// <param name="Tone">Gives the shape its colour.</param>
public sealed record PointFlag(bool IsHigher, Tone Tone);
