namespace OpenStatement.Presentation;

/// <summary>A note as it was written, and as a chart shows it.</summary>
internal sealed record NumberedNote(string Text, ChartNote Shown);
