namespace OpenStatement.Presentation;

/// <summary>Which figure a row of a download is about.</summary>
public interface IFigureRow
{
    Measure Measure { get; }

    Area Area { get; }

    SeriesKey Key { get; }

    Period Period { get; }
}
