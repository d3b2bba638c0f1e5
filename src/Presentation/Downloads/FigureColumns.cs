namespace OpenStatement.Presentation;

/// <summary>The columns of every download of figures, the same in every release and for every measure.</summary>
public static class FigureColumns
{
    public static ImmutableArray<DownloadColumn<FigureRow>> All { get; } =
    [
        new("release", "The statement the figure was published in, as year and month.",
            ColumnType.YearMonth, (in row) => row.Release.Id.ToString())
        {
            IsRequired = true,
            Scope = ColumnScope.Measure,
        },
        .. SharedColumns<FigureRow>.Subject,
        new("value", "The figure. Empty where there is none: the markers say why.", ColumnType.Number, (in row) => row.Observation.Value),
        new("numerator", "For a percentage or a rate, the count above the line, where it is known.",
            ColumnType.Number, (in row) => row.Observation.Basis?.Numerator),
        new("denominator", "For a percentage or a rate, the count below the line, where it is known.",
            ColumnType.Number, (in row) => row.Observation.Basis?.Denominator),
        .. SharedColumns<FigureRow>.Part,
        new("markers", "Letters in square brackets, such as [p] for provisional. Explained on each measure's page.",
            ColumnType.Markers, (in row) => row.Observation.Markers),
        new("note", "What to know about this figure alone.", ColumnType.Text, (in row) => row.Observation.Note),
    ];
}

/// <summary>A figure as one release gives it.</summary>
public readonly record struct FigureRow(Release Release, Measure Measure, Area Area, SeriesKey Key, Observation Observation) : IFigureRow
{
    public Period Period => Observation.Period;
}
