namespace OpenStatement.Presentation;

/// <summary>Which figure a row of a download is about.</summary>
public interface IFigureRow
{
    Measure Measure { get; }

    Area Area { get; }

    SeriesKey Key { get; }

    Period Period { get; }
}

/// <summary>A figure as one release gives it.</summary>
public readonly record struct FigureRow(Release Release, Measure Measure, Area Area, SeriesKey Key, Observation Observation) : IFigureRow
{
    public Period Period => Observation.Period;
}

/// <summary>A figure as first published and as now known.</summary>
public readonly record struct HistoryRow(ReleaseId LatestRelease, Measure Measure, Area Area, SeriesKey Key, FigureHistory Figure)
    : IFigureRow
{
    public Period Period => Figure.Period;
}

/// <summary>A published figure that a later release gives otherwise.</summary>
/// <param name="Revisions">Of which measure, and between which releases it changed.</param>
/// <param name="Area">For which area.</param>
/// <param name="Key">Which series.</param>
/// <param name="Revision">The change.</param>
public readonly record struct RevisionRow(MeasureRevisions Revisions, Area Area, SeriesKey Key, Revision Revision) : IFigureRow
{
    public Measure Measure => Revisions.Measure;

    public Period Period => Revision.Period;
}
