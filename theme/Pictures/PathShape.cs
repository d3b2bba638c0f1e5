namespace OpenStatement.Theme;

/// <summary>Straight lines from point to point.</summary>
public sealed record PathShape(ImmutableArray<PathPart> Parts, Paint Paint) : Shape(Paint);
