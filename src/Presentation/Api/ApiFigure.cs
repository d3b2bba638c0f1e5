namespace OpenStatement.Presentation;

/// <summary>A figure with what is needed to write it for readers.</summary>
internal sealed record ApiFigure(PeriodFigure Figure, Measure Measure)
{
    public static ApiFigure? Of(PeriodFigure? figure, Measure measure) => figure is null ? null : new ApiFigure(figure, measure);
}
