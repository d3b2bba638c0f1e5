namespace OpenStatement.Loading;

/// <summary>The figures of one release.</summary>
/// <param name="Series">In the order in which the file first names them.</param>
/// <param name="Locate">Where the value of a column stands in a line.</param>
internal sealed record ObservationFile(ImmutableArray<LocatedSeries> Series, Func<Field, int, SourceLocation> Locate);
