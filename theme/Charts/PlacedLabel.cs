namespace OpenStatement.Theme;

/// <summary>Words with a place of their own in a drawing.</summary>
/// <param name="Text">The words.</param>
/// <param name="Class">Their style.</param>
/// <param name="X">In percent.</param>
/// <param name="Y">Of their baseline, in pixels.</param>
/// <param name="Anchor">Which part of the words stands there.</param>
internal sealed record PlacedLabel(string Text, string Class, decimal X, decimal Y, TextAnchor Anchor);
