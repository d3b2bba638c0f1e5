namespace OpenStatement.Theme;

/// <summary>Points joined by lines.</summary>
/// <param name="Points">In pixels from the top left corner of the picture.</param>
/// <param name="IsClosed">Whether a line leads from the last to the first.</param>
public readonly record struct PathPart(ImmutableArray<PicturePoint> Points, bool IsClosed);
