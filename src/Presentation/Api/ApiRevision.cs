namespace OpenStatement.Presentation;

/// <summary>A changed figure with all that tells which one it is.</summary>
/// <param name="Measure">Between which statements it changed.</param>
/// <param name="Area">For which area.</param>
/// <param name="Key">Which series.</param>
/// <param name="Revision">The change.</param>
internal sealed record ApiRevision(MeasureRevisions Measure, Area Area, SeriesKey Key, Revision Revision);
